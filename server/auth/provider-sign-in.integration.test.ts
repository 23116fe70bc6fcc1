import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { removeDataOf, startServer, type BuiltServer } from "../../scripts/built-server";
import { openDatabase, type Database } from "../db/client";
import { signUp } from "../users/sign-up";
import { fields, must, now, visitor as nobody } from "../users/testing";
import { StandIn, type Misdeed, type SiteUser } from "./testing-provider";

/** A browser without scripts: keeps cookies, follows no redirect by itself. */
class Browser {
  readonly #cookies = new Map<string, string>();

  constructor(private readonly server: BuiltServer) {}

  async ask(place: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(new URL(place, this.server.url), {
      redirect: "manual",
      ...init,
      headers: { ...(init.headers as Record<string, string> | undefined), cookie },
    });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ""] = set.split(";");
      const at = pair.indexOf("=");
      if (/max-age=0/iu.test(set)) this.#cookies.delete(pair.slice(0, at));
      else this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }

  /** Presses the button on the sign-in page. Returns the other site's address, to which the browser is led. */
  async start(site: string, next = "/settings"): Promise<string> {
    const response = await this.ask(`/sign-in/with/${site}`, {
      method: "POST",
      body: new URLSearchParams({ next }),
    });
    return response.headers.get("location") ?? "";
  }

  /** Opens an address and goes where it leads. Returns the page at the end. */
  async follow(place: string): Promise<{ path: string; words: string }> {
    let at = new URL(place, this.server.url);
    for (;;) {
      const response = await this.ask(at.href);
      const location = response.headers.get("location");
      if (location === null) return { path: at.pathname, words: await response.text() };
      at = new URL(location, at);
    }
  }

  get isSignedIn(): boolean {
    return [...this.#cookies.keys()].some((name) => name.endsWith("next-auth.session-token"));
  }
}

const standIn = new StandIn();
let server: BuiltServer;
let database: Database;
const visitor = (): Browser => new Browser(server);

beforeAll(async () => {
  await standIn.open();
  server = await startServer({ env: standIn.env });
  database = await openDatabase({ kind: "sqlite", url: `file:${server.dataDir}/lede.db` });
}, 600_000);

afterAll(async () => {
  await database.$disconnect();
  await server.stop();
  removeDataOf(server);
  await standIn.close();
});

beforeEach(async () => {
  standIn.misdeed = null;
  await database.user.deleteMany();
});

const ana: SiteUser = { id: "4711", name: "Ana Ruiz", email: "ana@example.org", emailVerified: true };
const failed = "The other site did not sign you in. Nothing is lost: try again, or use your password.";

const people = () =>
  database.user.findMany({
    orderBy: { createdAt: "asc" },
    select: { id: true, displayName: true, email: true, passwordHash: true },
  });

describe.each(["google", "azure-ad", "github"])("sign-in by %s", (site) => {
  test("makes an account, leads back to the page it began on, and finds the account again", async () => {
    const first = visitor();
    const page = await first.follow(standIn.agree(await first.start(site), ana));
    expect(page.path).toBe("/settings");
    expect(page.words).toContain("Ana Ruiz");
    const made = await people();
    expect(made).toMatchObject([{ displayName: "Ana Ruiz", passwordHash: null }]);

    const again = visitor();
    const later = { ...ana, name: "Ana Sol", email: "ana@new.example.org" };
    const second = await again.follow(standIn.agree(await again.start(site, "/learn"), later));
    expect(second.path).toBe("/learn");
    expect((await people()).map(({ id }) => id)).toEqual(made.map(({ id }) => id));
  });

  test("ends with a sentence where somebody declines at the other site", async () => {
    const browser = visitor();
    const page = await browser.follow(standIn.decline(await browser.start(site)));
    expect([page.path, browser.isSignedIn]).toEqual(["/sign-in", false]);
    expect(page.words).toContain(failed);
  });

  test("takes no answer whose state was changed, and none in a browser that did not ask", async () => {
    const browser = visitor();
    const back = new URL(standIn.agree(await browser.start(site), ana));
    back.searchParams.set("state", "somebody-else");
    expect((await browser.follow(back.href)).words).toContain(failed);
    expect(browser.isSignedIn).toBe(false);

    const asked = visitor();
    const lured = visitor();
    const forOther = standIn.agree(await asked.start(site), ana);
    expect((await lured.follow(forOther)).words).toContain(failed);
    expect(lured.isSignedIn).toBe(false);
    expect(await people()).toEqual([]);
  });

  test("takes no code that was made for another browser, though the state is its own", async () => {
    const owner = visitor();
    const stolen = new URL(standIn.agree(await owner.start(site), ana)).searchParams.get("code") ?? "";
    const thief = visitor();
    const own = new URL(standIn.agree(await thief.start(site), { ...ana, id: "4712" }));
    own.searchParams.set("code", stolen);
    expect((await thief.follow(own.href)).words).toContain(failed);
    expect(thief.isSignedIn).toBe(false);
    expect(await people()).toEqual([]);
  });

  test("does not open the account of whoever signed up here with the same e-mail", async () => {
    const made = must(await signUp(database, nobody, { ...fields, name: ana.email }, now));
    const browser = visitor();
    const page = await browser.follow(standIn.agree(await browser.start(site), ana));
    if (site === "google") {
      expect([page.path, browser.isSignedIn]).toEqual(["/sign-in", false]);
      expect(page.words).toContain("There is an account with this e-mail and a password.");
    } else {
      // These two don't say that they verified the address: it is not used at all.
      expect(page.path).toBe("/settings");
      expect(page.words).toContain("Ana Ruiz");
      expect(await people()).toMatchObject([{ id: made.userId }, { email: null, displayName: "Ana Ruiz" }]);
    }
    const [owner] = await people();
    expect(owner).toMatchObject({ id: made.userId, email: ana.email });
    expect(await database.oAuthAccount.count({ where: { userId: made.userId } })).toBe(0);
  });
});

describe.each(["google", "azure-ad"])("sign-in by %s", (site) => {
  test.each<Misdeed>(["signs with another key", "names another client", "names another issuer"])(
    "takes no identity from a site that %s",
    async (misdeed) => {
      standIn.misdeed = misdeed;
      const browser = visitor();
      const page = await browser.follow(standIn.agree(await browser.start(site), ana));
      expect([page.path, browser.isSignedIn]).toEqual(["/sign-in", false]);
      expect(page.words).toContain(failed);
      expect(await people()).toEqual([]);
    },
  );
});

test("Google's word on an address it has not verified is not used", async () => {
  const browser = visitor();
  await browser.follow(standIn.agree(await browser.start("google"), { ...ana, emailVerified: false }));
  expect(await people()).toMatchObject([{ email: null }]);
});

test.each<[string, string, RequestInit, string]>([
  ["nothing in it", "/sign-in/with/github", {}, "not-a-form"],
  [
    "JSON in it",
    "/sign-in/with/github",
    { body: "{}", headers: { "content-type": "application/json" } },
    "not-a-form",
  ],
  ["a site that is not set up", "/sign-in/with/nobody", { body: new URLSearchParams() }, "no-such-sign-in"],
  ["the password's way", "/sign-in/with/credentials", { body: new URLSearchParams() }, "no-such-sign-in"],
])("a start with %s is refused in a sentence", async (_what, place, init, code) => {
  const response = await visitor().ask(place, { method: "POST", ...init });
  expect([response.status, response.headers.get("location")]).toEqual([303, `/sign-in?refused=${code}`]);
});
