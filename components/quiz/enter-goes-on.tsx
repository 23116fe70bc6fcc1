"use client";

import { useEffect, useState } from "react";

/**
 * Enter, pressed anew, leads on from a question that has its answer, unless something has the focus and takes the key
 * for itself. Says so once the script runs: without it there is no such key.
 */
export const EnterGoesOn = ({ href }: { href: string }) => {
  const [isOn, setIsOn] = useState(false);
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the server can't know whether the script will run
    setIsOn(true);
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "Enter" || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.activeElement === document.body) location.assign(href);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [href]);
  return isOn ? <p className="mt-2 text-small text-quiet pointer-coarse:hidden">Enter goes on.</p> : null;
};
