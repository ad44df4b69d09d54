export type { Evidence, Fact, Meeting } from '../schema/meeting.ts';
export type {
  Field,
  ListField,
  Organisation,
  Part,
  Participant,
  Place,
  Quote,
  Rank,
  SingleField,
  Status,
  ValueOf,
} from '../schema/value.ts';
