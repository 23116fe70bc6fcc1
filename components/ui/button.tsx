import type { ComponentProps } from "react";

type Variant = "primary" | "plain" | "text";

const base =
  "inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-plain border px-[1.1em] py-2 text-body leading-tight font-semibold no-underline disabled:cursor-not-allowed disabled:opacity-60 forced-colors:border-[ButtonText]";

const looks: Record<Variant, string> = {
  primary: "border-accent bg-accent text-accent-ink hover:brightness-110",
  plain: "border-edge bg-transparent text-accent hover:bg-accent-soft",
  text: "border-transparent bg-transparent !px-[0.4em] text-accent underline decoration-transparent underline-offset-4 hover:decoration-current",
};

const classesOf = (variant: Variant, more: string | undefined): string =>
  `${base} ${looks[variant]}${more === undefined ? "" : ` ${more}`}`;

type ButtonProps = ComponentProps<"button"> & { readonly variant?: Variant };

/** A button that submits its form, unless `type="button"` says otherwise. 44 px high at least. */
export const Button = ({ variant = "primary", className, type = "submit", ...rest }: ButtonProps) => (
  <button type={type} className={classesOf(variant, className)} {...rest} />
);

type ButtonLinkProps = ComponentProps<"a"> & { readonly variant?: Variant; readonly href: string };

/** A link that looks like a button: it goes somewhere and changes nothing. */
export const ButtonLink = ({ variant = "primary", className, children, ...rest }: ButtonLinkProps) => (
  <a className={classesOf(variant, className)} {...rest}>
    {children}
  </a>
);
