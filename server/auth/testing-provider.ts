import { createHash, createSign, generateKeyPairSync, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { SignInProvider } from "../env";

/** Somebody who has an account at the other site. */
export type SiteUser = {
  /** The site's own lasting id. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Google's word that the address is this person's. */
  readonly emailVerified?: boolean;
};

/** What a test may make the site do wrong. */
export type Misdeed = "signs with another key" | "names another client" | "names another issuer";

const client = { id: "lede-at-the-site", secret: "s".repeat(40) };

/** The settings that turn all three sign-ins on. */
export const providerKeys = Object.fromEntries(
  ["GOOGLE", "MICROSOFT", "GITHUB"].flatMap((name) => [
    [`${name}_CLIENT_ID`, client.id],
    [`${name}_CLIENT_SECRET`, client.secret],
  ]),
);

const tenant = "9122040d-6c67-4c5b-b112-36a304b66dad";

type Site = {
  readonly authorise: string;
  readonly token: string;
  /** Sites that speak OpenID Connect: where they describe themselves, and what they say. */
  readonly openId?: { readonly wellKnown: string; readonly issuer: string; readonly issuerOfToken: string };
  readonly keys: string;
};

/** The sites' own addresses, as their documentation gives them. */
const sites: Readonly<Record<SignInProvider, Site>> = {
  google: {
    authorise: "accounts.google.com/o/oauth2/v2/auth",
    token: "oauth2.googleapis.com/token",
    keys: "www.googleapis.com/oauth2/v3/certs",
    openId: {
      wellKnown: "accounts.google.com/.well-known/openid-configuration",
      issuer: "https://accounts.google.com",
      issuerOfToken: "https://accounts.google.com",
    },
  },
  microsoft: {
    authorise: "login.microsoftonline.com/common/oauth2/v2.0/authorize",
    token: "login.microsoftonline.com/common/oauth2/v2.0/token",
    keys: "login.microsoftonline.com/common/discovery/v2.0/keys",
    openId: {
      wellKnown: "login.microsoftonline.com/common/v2.0/.well-known/openid-configuration",
      // Microsoft's word for every school at once; each token names its own.
      issuer: "https://login.microsoftonline.com/{tenantid}/v2.0",
      issuerOfToken: `https://login.microsoftonline.com/${tenant}/v2.0`,
    },
  },
  github: {
    authorise: "github.com/login/oauth/authorize",
    token: "github.com/login/oauth/access_token",
    keys: "",
  },
};

const hosts = [
  ...["accounts.google.com", "oauth2.googleapis.com", "www.googleapis.com"],
  ...["login.microsoftonline.com", "graph.microsoft.com", "github.com", "api.github.com"],
];

/** Runs in the server before anything else: what it would ask those sites, it asks the stand-in. */
const detour = (standIn: string): string => `
  import http from "node:http";
  import https from "node:https";
  const detoured = (address) => {
    const url = new URL(address);
    return ${JSON.stringify(hosts)}.includes(url.host)
      ? new URL("/" + url.host + url.pathname + url.search, ${JSON.stringify(standIn)})
      : null;
  };
  const { request } = https;
  https.request = (address, ...more) => {
    const to = typeof address === "string" ? detoured(address) : null;
    return to === null ? request(address, ...more) : http.request(to, ...more);
  };
  const ask = globalThis.fetch;
  globalThis.fetch = (address, ...more) =>
    ask((typeof address === "string" ? detoured(address) : null) ?? address, ...more);
`;

type Grant = {
  readonly provider: SignInProvider;
  readonly user: SiteUser;
  readonly redirect: string;
  readonly challenge: string | null;
};

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

const newKey = () => generateKeyPairSync("rsa", { modulusLength: 2048 });

const parameter = (url: URL, name: string): string => {
  const value = url.searchParams.get(name);
  if (value === null) throw new Error(`Asked without ${name}: ${url.href}`);
  return value;
};

/** The sign-in sites of the world, on this machine: their addresses, their checks, and people who say yes or no. */
export class StandIn {
  readonly #server = createServer((request, response) => {
    void this.#answer(request).then(({ status, body }) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
  });
  readonly #grants = new Map<string, Grant>();
  readonly #tokens = new Map<string, Grant>();
  readonly #key = newKey();
  readonly #otherKey = newKey();
  misdeed: Misdeed | null = null;

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** What the server under test is started with. */
  get env(): Record<string, string> {
    const { port } = this.#server.address() as AddressInfo;
    const program = encodeURIComponent(detour(`http://127.0.0.1:${String(port)}`));
    return { ...providerKeys, NODE_OPTIONS: `--import=data:text/javascript,${program}` };
  }

  /** Somebody was led to the site and agrees there. Returns where the site leads them back to. */
  agree(asked: string, user: SiteUser): string {
    const { provider, url } = this.#asked(asked);
    const code = randomBytes(16).toString("hex");
    const redirect = parameter(url, "redirect_uri");
    const challenge = url.searchParams.get("code_challenge");
    this.#grants.set(code, { provider, user, redirect, challenge });
    return `${redirect}?${new URLSearchParams({ code, state: parameter(url, "state") }).toString()}`;
  }

  /** Somebody was led to the site and declines there. */
  decline(asked: string): string {
    const { url } = this.#asked(asked);
    const answer = new URLSearchParams({ error: "access_denied", state: parameter(url, "state") });
    return `${parameter(url, "redirect_uri")}?${answer.toString()}`;
  }

  #asked(asked: string): { provider: SignInProvider; url: URL } {
    const url = new URL(asked);
    const found = Object.entries(sites).find(([, { authorise }]) => authorise === url.host + url.pathname);
    if (found === undefined || url.protocol !== "https:") throw new Error(`No site is at ${asked}.`);
    if (parameter(url, "client_id") !== client.id) throw new Error("The site does not know this client.");
    return { provider: found[0] as SignInProvider, url };
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const place = (request.url ?? "").slice(1).split("?")[0] ?? "";
    for (const [name, { token, openId, keys }] of Object.entries(sites)) {
      if (place === token) return this.#exchange(name as SignInProvider, request);
      if (openId !== undefined && place === openId.wellKnown)
        return { status: 200, body: this.#description(name as SignInProvider) };
      if (openId !== undefined && place === keys)
        return {
          status: 200,
          body: { keys: [{ ...this.#key.publicKey.export({ format: "jwk" }), kid: "1", use: "sig" }] },
        };
    }
    const bearer = (request.headers.authorization ?? "").split(" ")[1] ?? "";
    const grant = this.#tokens.get(bearer);
    if (grant?.provider !== "github") return { status: 401, body: { message: "Bad credentials" } };
    const { id, name, email } = grant.user;
    // As GitHub does for who keeps the address private: it is told at another address.
    if (place === "api.github.com/user")
      return { status: 200, body: { id: Number(id), login: "somebody", name, email: null } };
    if (place === "api.github.com/user/emails")
      return { status: 200, body: [{ email, primary: true, verified: true, visibility: "private" }] };
    return { status: 404, body: { message: "Not Found" } };
  }

  #description(name: SignInProvider) {
    const { authorise, token, keys, openId } = sites[name];
    return {
      issuer: openId?.issuer,
      authorization_endpoint: `https://${authorise}`,
      token_endpoint: `https://${token}`,
      jwks_uri: `https://${keys}`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
      code_challenge_methods_supported: ["S256"],
    };
  }

  /** A code for a token, once, to the client it was made for, and only with the verifier of its challenge. */
  async #exchange(provider: SignInProvider, request: IncomingMessage) {
    const form = new URLSearchParams(await text(request));
    const [id, secret] = Buffer.from((request.headers.authorization ?? "").split(" ")[1] ?? "", "base64")
      .toString()
      .split(":");
    const refused = { status: 400, body: { error: "invalid_grant" } };
    const code = form.get("code") ?? "";
    const grant = this.#grants.get(code);
    this.#grants.delete(code);
    if (grant?.provider !== provider || grant.redirect !== form.get("redirect_uri")) return refused;
    if ((id || form.get("client_id")) !== client.id) return refused;
    if ((secret || form.get("client_secret")) !== client.secret) return refused;
    const verifier = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (grant.challenge !== null && verifier !== grant.challenge) return refused;
    const token = randomBytes(16).toString("hex");
    this.#tokens.set(token, grant);
    const idToken = sites[provider].openId === undefined ? {} : { id_token: this.#idToken(grant) };
    return { status: 200, body: { access_token: token, token_type: "bearer", expires_in: 600, ...idToken } };
  }

  #idToken({ provider, user: { id, name, email, emailVerified } }: Grant): string {
    const now = Math.floor(Date.now() / 1000);
    const issuer = sites[provider].openId?.issuerOfToken;
    const claims = {
      iss: this.misdeed === "names another issuer" ? "https://sign-in.example" : issuer,
      aud: this.misdeed === "names another client" ? "another-client" : client.id,
      sub: id,
      iat: now,
      exp: now + 600,
      name,
      email,
      ...(provider === "google" ? { email_verified: emailVerified === true } : { tid: tenant }),
    };
    const signed = `${base64url({ alg: "RS256", typ: "JWT", kid: "1" })}.${base64url(claims)}`;
    const { privateKey } = this.misdeed === "signs with another key" ? this.#otherKey : this.#key;
    return `${signed}.${createSign("RSA-SHA256").update(signed).sign(privateKey, "base64url")}`;
  }
}
