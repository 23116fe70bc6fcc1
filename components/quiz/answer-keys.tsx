"use client";

import { useEffect, useState } from "react";

const place = "lede-answer-keys";
const isOffHere = (): boolean => {
  try {
    return localStorage.getItem(place) === "off";
  } catch {
    return false;
  }
};

const choose = (form: HTMLElement, key: string): void => {
  const at = "1234".includes(key) ? Number(key) - 1 : "abcd".indexOf(key.toLowerCase());
  const choice = [...form.querySelectorAll<HTMLInputElement>("input[type=radio]")][at];
  if (choice === undefined) return;
  choice.checked = true;
  // Focus makes Enter confirm, as in any form, and tells a screen reader what was chosen.
  choice.focus();
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches("input:not([type=radio]), textarea, select, [contenteditable]");

/**
 * A to D and 1 to 4 choose an answer. Whoever speaks to their computer, or strikes keys by chance, can turn single
 * keys off (WCAG 2.1.4); this device remembers it.
 */
export const AnswerKeys = ({ formId }: { formId: string }) => {
  // Null until the script runs: without it there are no keys to speak of.
  const [isOn, setIsOn] = useState<boolean | null>(null);

  // eslint-disable-next-line react-hooks/set-state-in-effect -- the server can't know what this device remembers
  useEffect(() => setIsOn(!isOffHere()), []);

  useEffect(() => {
    const form = document.getElementById(formId);
    if (isOn !== true || form === null) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (/^[a-d1-4]$/i.test(event.key)) choose(form, event.key);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [formId, isOn]);

  const turn = (): void => {
    setIsOn(isOn !== true);
    try {
      localStorage.setItem(place, isOn === true ? "off" : "on");
    } catch {
      // A browser that stores nothing asks again next time.
    }
  };

  if (isOn === null) return null;
  return (
    <p className="text-small text-quiet">
      {isOn ? "Keys A to D choose, Enter answers. " : "Keys A to D are off. "}
      <button type="button" onClick={turn} className="min-h-6 cursor-pointer text-accent underline">
        {isOn ? "Turn keys off" : "Turn keys on"}
      </button>
    </p>
  );
};
