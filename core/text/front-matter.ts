/**
 * A file that begins with YAML between two lines of three hyphens, as Jekyll made common: the YAML and the words behind
 * it, blanks at both ends off. Null for a file that begins otherwise.
 */
export function cutFrontMatter(file: string): { readonly matter: string; readonly text: string } | null {
  const parts = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/u.exec(file);
  return parts === null ? null : { matter: parts[1] ?? "", text: (parts[2] ?? "").trim() };
}
