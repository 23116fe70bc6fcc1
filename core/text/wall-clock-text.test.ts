import { expect, test } from "vitest";
import { readWallClock, writeWallClock } from "./wall-clock-text";

test.each([
  ["2026-05-03T17:00", "2026-05-03T17:00"],
  ["2026-05-03T17:00:00", "2026-05-03T17:00"],
  ["2024-02-29T00:00", "2024-02-29T00:00"],
  ["2026-02-29T00:00", null],
  ["2026-13-01T00:00", null],
  ["2026-05-03T24:00", null],
  ["2026-05-03T17:60", null],
  ["2026-05-03 17:00", "2026-05-03T17:00"],
  ["2026-05-03  17:00", null],
  ["2026-05-03T17:00Z", null],
  ["03/05/2026 5 pm", null],
  ["0026-05-03T17:00", null],
  ["", null],
])("%j is read as %s", (text, expected) => {
  const wall = readWallClock(text);
  expect(wall === null ? null : writeWallClock(wall)).toBe(expected);
});
