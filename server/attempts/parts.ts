import "server-only";
import { z } from "zod";

/** An answer in parts as it is sent: more than any question asks for is nobody's answer. */
export const Parts = z.array(z.string().max(100)).max(20);
