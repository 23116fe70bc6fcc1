"use client";

import { Failure } from "#components/failure";

/** Stands where a page failed, within the frame of every page. */
export default Failure;
