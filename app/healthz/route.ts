/** Whether the process is up. Says nothing about the database: a restart would not mend that. */
export const GET = (): Response => new Response("ok\n", { headers: { "Cache-Control": "no-store" } });

export const dynamic = "force-dynamic";
