import type { Registry } from '../schema/registry.ts';

export type {
  Country,
  KnownDialogue,
  KnownOrganisation,
  KnownPlace,
  Office,
  Person,
  Registry,
  Topic,
} from '../schema/registry.ts';

/** A registry that knows nothing. */
export const emptyRegistry: Registry = {
  countries: [],
  places: [],
  people: [],
  organisations: [],
  topics: [],
  dialogues: [],
};
