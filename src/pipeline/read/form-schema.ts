// What a schema says of a place inside the data, so that a message can name keys and their meaning.
import { z } from 'zod';

type Path = readonly PropertyKey[];

/** The value at a path of plain data; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<PropertyKey, unknown>)[step];
  }
  return found;
}

/** The schema that applies at a path, as far as it can be told. */
export function schemaAt(schema: unknown, path: Path, value: unknown): z.ZodType | undefined {
  let found: unknown = schema;
  for (const step of path) {
    found = bareSchema(found);
    if (found instanceof z.ZodObject) found = (found.shape as Record<PropertyKey, unknown>)[step];
    else if (found instanceof z.ZodArray) found = found.element;
    else if (found instanceof z.ZodRecord) found = found.valueType;
    else if (found instanceof z.ZodDiscriminatedUnion) {
      found = (chosen(found, value)?.shape as Record<PropertyKey, unknown> | undefined)?.[step];
    } else return undefined;
  }
  return found as z.ZodType | undefined;
}

/** A schema without what makes it optional. */
export function bareSchema(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? bareSchema(schema.unwrap())
    : schema;
}

/** The keys that a schema knows. */
export function keysOf(schema: unknown): string[] {
  const found = bareSchema(schema);
  if (found instanceof z.ZodObject) return Object.keys(found.shape);
  if (!(found instanceof z.ZodDiscriminatedUnion)) return [];
  return [...new Set(found.options.flatMap((option) => keysOf(option)))];
}

/** The member of a union that a value means, told by the first of its words that fits. */
function chosen(union: z.ZodDiscriminatedUnion, value: unknown): z.ZodObject | undefined {
  const key = union.def.discriminator;
  const options = union.options.filter((option) => option instanceof z.ZodObject);
  return options.find((option) => {
    const field: unknown = (option.shape as Record<string, unknown>)[key];
    return field instanceof z.ZodType && field.safeParse(valueAt(value, [key])).success;
  });
}
