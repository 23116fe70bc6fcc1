import { describe, expect, test } from "vitest";
import { onceFor, remember } from "./remember";

describe("remember", () => {
  test("asks once for a text while it is kept, and answers right when it has been let go", () => {
    const asked: string[] = [];
    const length = remember((text) => {
      asked.push(text);
      return text.length;
    }, 2);
    expect(["a", "bb", "a", "ccc", "a", "dddd", "eeeee", "bb"].map(length)).toEqual([1, 2, 1, 3, 1, 4, 5, 2]);
    expect(asked).toEqual(["a", "bb", "ccc", "dddd", "eeeee", "bb"]);
  });
});

describe("onceFor", () => {
  test("asks once for a thing, also when the answer is nothing", () => {
    let asked = 0;
    const nothing = onceFor((_thing: object): null => {
      asked += 1;
      return null;
    });
    const [one, two] = [{}, {}];
    expect([nothing(one), nothing(one), nothing(two)]).toEqual([null, null, null]);
    expect(asked).toBe(2);
  });
});
