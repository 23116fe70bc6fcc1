import { Button } from "#components/ui/button";

type Provider = { readonly nextAuthId: string; readonly label: string };

/** A button for each sign-in by somebody else that is set up here; nothing when none is. */
export const ProviderButtons = ({
  providers,
  next,
}: {
  readonly providers: readonly Provider[];
  readonly next: string | null;
}) =>
  providers.length === 0 ? null : (
    <section aria-labelledby="other-ways" className="mt-8 border-t border-rule pt-5">
      <h2 id="other-ways" className="font-semibold">
        Or go by another site
      </h2>
      <div className="mt-3 grid gap-3">
        {providers.map(({ nextAuthId, label }) => (
          <form key={nextAuthId} action={`/sign-in/with/${nextAuthId}`} method="post">
            {next === null ? null : <input type="hidden" name="next" value={next} />}
            <Button variant="plain" className="w-full">
              Go on with {label}
            </Button>
          </form>
        ))}
      </div>
    </section>
  );
