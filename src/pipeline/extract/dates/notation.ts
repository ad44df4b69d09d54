// Patterns are written in a small notation, so that a language is added by writing words and not expressions.

/**
 * `MONTH`, `DAY2`: a class; `( | )`, `?`, `>`, `<` are signs of the notation; everything else is a word or mark itself.
 * What stands before `>` or after `<` must be there and is no part of the expression.
 */
export type Element = string;

/** The text with the language's macros put in: `{amount}`. A macro may use others. */
export function expand(text: string, macros: Readonly<Record<string, string>>): string {
  let out = text;
  for (let depth = 0; out.includes('{'); depth += 1) {
    if (depth > 8) throw new Error(`endless macro: ${text}`);
    out = out.replace(/\{(\w+)\}/gu, (_, name: string) => {
      const macro = macros[name];
      if (macro === undefined) throw new Error(`unknown macro: ${name}`);
      return `(${macro})`;
    });
  }
  return out;
}

export function elementsOf(text: string): Element[] {
  return text.match(/[()|?<>]|[^\s()|?<>]+/gu) ?? [];
}

export function isClass(element: Element): boolean {
  return /^[A-Z]+\d?$/u.test(element);
}

export function isLiteral(element: Element): boolean {
  return !isClass(element) && !/^[()|?<>]$/u.test(element);
}

/** "DAY2" is of the class "day"; its piece is called "day2". */
export function classOf(element: Element): string {
  return element.replace(/\d$/u, '').toLowerCase();
}
