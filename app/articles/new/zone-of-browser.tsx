"use client";

import { useEffect } from "react";

/**
 * Chooses the browser's own zone in a select that holds only a guess of ours. Without JavaScript the guess stays, and
 * the teacher chooses.
 */
export const ZoneOfBrowser = ({ select, guess }: { select: string; guess: string }) => {
  useEffect(() => {
    const field = document.querySelector(`select[name="${select}"]`);
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!(field instanceof HTMLSelectElement) || field.value !== guess) return;
    if ([...field.options].some((option) => option.value === own)) field.value = own;
  }, [select, guess]);
  return null;
};
