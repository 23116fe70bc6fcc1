"use client";

import { useEffect, useState } from "react";

/** "1:05:09", "8:41". */
const clock = (seconds: number): string => {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = seconds >= 3600 ? parts : parts.slice(1);
  return shown.map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, "0"))).join(":");
};

/**
 * The time left, counted from what the server said when it made the page: the device's own clock may be wrong. At
 * the end the page is asked for again, and the server says what holds.
 */
export const TimeLeft = ({ seconds }: { seconds: number }) => {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const end = performance.now() + seconds * 1000;
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((end - performance.now()) / 1000));
      setLeft(now);
      if (now > 0) return;
      clearInterval(timer);
      location.reload();
    }, 500);
    return () => clearInterval(timer);
  }, [seconds]);
  return <span className="num text-quiet">{clock(left)} left</span>;
};
