// What words of a clause say that people did, and where those people stand.
import type { PartCue } from '../../people/people-words.ts';

const p = (phrases: string): string[] => phrases.split(',').map((phrase) => phrase.trim());

export const parts: readonly PartCue[] = [
  { part: 'participant', where: 'before', people: true, words: p('was|were hosted') },
  { part: 'participant', where: 'by', people: true, words: p('hosted') },
  {
    part: 'host',
    where: 'before',
    people: true,
    words: p(
      'invited|invites|invite his|her|their counterpart|counterparts|colleague|colleagues, invited|invites|invite his|her|their opposite number|numbers, invited|invites|invite his|her|their … counterpart|counterparts|colleague|colleagues',
    ),
  },
  {
    part: 'participant',
    where: 'before',
    people: true,
    words: p(
      'on one|the side, on the one|other side, on the other, was|were to meet|attend|lead|co-chair|chair|hold|host',
    ),
  },
  {
    part: 'host',
    where: 'after',
    people: true,
    words: p('host was|is|were|are, host will be, hosts were|are|was, host, the hosts'),
  },
  {
    part: 'participant',
    where: 'after',
    people: true,
    words:
      p(`participants|attendees|delegates were|are|included|include, taking part were|was|are, the participants,
    the … delegation|team comprised|included|includes, opposite sat|were, across the table sat|were, at the table were|sat|was, with him|her|them were|was|came,
    delegation|side|team led|headed by, joined by, accompanied by, flanked by, brought together, received, welcomed, hosted`),
  },
  {
    part: 'participant',
    where: 'before',
    people: true,
    words: p(`signed, were at the table, was at the table, led|headed|led the two delegations|teams|sides`),
  },
  {
    part: 'participant',
    where: 'before',
    words: p(
      `led|lead|headed|head the teams|delegations|sides, signed the|a minutes|agreement|memorandum|document|declaration|plan|statement|protocol`,
    ),
  },
  {
    part: 'chair',
    where: 'after',
    people: true,
    words: p(
      'co-chairing|chairing the dialogue|meeting|talks|session|consultations|round|discussions were|was, presiding were|was',
    ),
  },
  {
    part: 'participant',
    where: 'after',
    people: true,
    words: p(
      'counterpart was|is|were, leading the … delegation|team|side was|were, heading the … delegation|team|side was|were',
    ),
  },
  {
    part: 'chair',
    where: 'before',
    people: true,
    words: p('as co-chairs, as chairs, as the co-chairs, in the chair'),
  },
  {
    part: 'participant',
    where: 'before',
    people: true,
    words: p('also spoke, join|joins|joined them, also addressed, rounded out the, were also at the table'),
  },
  { part: 'participant', where: 'by', words: p('signed, concluded, initialled, initialed') },
  {
    part: 'participant',
    where: 'before',
    people: true,
    words: p('led|leads|headed|heads the … one, led|leads|headed|heads that of'),
  },
  {
    part: 'participant',
    where: 'after',
    words: p('will send, sends, sent, is sending, is represented by, be represented by'),
  },
  {
    part: 'chair',
    where: 'before',
    people: true,
    words:
      p(`share|shares|sharing|hold|held|holds|took|take|takes the chair, share|shares|sharing the chairmanship,
        led|lead|leads|headed|head|heads the … consultations|meeting|session|round|discussions|talks`),
  },
  {
    part: 'chair',
    where: 'after',
    people: true,
    words:
      p(`share|shares|shared|sharing the chair|chairmanship with, chair|chairs|co-chair|co-chairs|co-chairing it with,
        co-chairs|co-chairing|chairing the … with, the chairs|co-chairs were|are, at the head of the table were|was`),
  },
  {
    part: 'participant',
    where: 'before',
    people: true,
    words:
      p(`led|lead|leads|leading|headed|heads|head|heading the|a|its|his|her|their delegation|team|side|contingent|party,
        led|lead|leads|leading|headed|heads|head|heading the|a|its … delegation|team|side|contingent,
        sits|sat|sit down|across|opposite, sat at the table, spoke for, convened|convene|convenes,
        is|are|was|were due|expected|set|scheduled to|for attend, also attended|attends|attend|participated|present,
        was|were|is|are also|both present|there, rounded off the, completed the`),
  },
  {
    part: 'participant',
    where: 'after',
    people: true,
    words:
      p(`they|he|she was|were|are|is joined|accompanied by, also present|attending|participating|there were|was|are|is,
        in attendance were|was, members|delegates|participants|attendees|officials were|are|included|include,
        members of the … delegation|team were|included, also on the … side|team|delegation were|was,
        on the … side were|was|sat, at his|her side was|were, made up of, hosted|hosts|receive|received|welcomed|met his|her|their|its guest|visitor|guests`),
  },
  {
    part: 'chair',
    where: 'before',
    people: true,
    words:
      p(`chaired, co-chaired, cochaired, jointly chaired, co-chair, chair, jointly chair, co-chairs, co-presided,
        presided over, jointly presided over, preside over, presides over, led the discussion, led the discussions,
        led the talks, led the meeting, led the dialogue, led the consultations, led the round, led the session,
        jointly led, co-led, headed the talks, lead the talks, lead the meeting, lead the dialogue, were chairs,
        was chair, were co-chairs, was co-chair, were the chairs, were the co-chairs, was in the chair,
        were in the chair, took the chair, shared the chair, shared the chairmanship, acted as chairs,
        acted as co-chairs, led the … meeting, led the … dialogue, led the … talks, led the … round, chairing,
        co-chairing`),
  },
  {
    part: 'chair',
    where: 'after',
    people: true,
    words:
      p(`in the chair were, in the chair was, in the chair, as chairs, as co-chairs, co-chairs, chairs were,
        chairs are, chairs :, co-chairs :, co-chairs were, chair was, under the chairmanship of,
        under the co-chairmanship of, under the joint chairmanship of, under the chair of, under the leadership of,
        chair it with, chaired it with, chaired the … with, co-chaired the … with, co-chair with, co-chaired with,
        presided over by, led by, co-led by, jointly led by`),
  },
  {
    part: 'chair',
    where: 'by',
    people: true,
    words: p('chaired, co-chaired, cochaired, presided, co-presided, led, jointly led, co-led, moderated'),
  },
  {
    part: 'speaker',
    where: 'before',
    words:
      p(`opened, declared open, addressed the opening, addressed the opening ceremony, addressed the dialogue,
        addressed the meeting, addressed the session, addressed the event, delivered a speech, delivered a keynote,
        delivered a keynote speech, delivered the keynote, delivered an opening, delivered opening, delivered the opening,
        delivered remarks, gave a speech, gave the opening, gave an opening, gave a keynote, gave opening, made a speech,
        made opening, made the opening, spoke at the, spoke at its, speaking at the, was speaking, launched,
        told the opening, told the dialogue, told the meeting, told a … audience, kicked off, inaugurated, gave the keynote,
        has told a … audience, opens, launch, open the`),
  },
  {
    part: 'chair',
    where: 'by',
    people: true,
    words: p('in the chair, at the head of the table'),
    by: p('were, was, are, is'),
  },
  {
    part: 'speaker',
    where: 'by',
    people: true,
    words: p('opened, launched, inaugurated, addressed'),
  },
  {
    part: 'speaker',
    where: 'after',
    people: true,
    words: p(
      'opening speeches by, opening remarks by, speeches by, remarks by, addresses by, a speech by, an address by',
    ),
  },
  {
    part: 'participant',
    where: 'before',
    people: true,
    words:
      p(`attended, attend, attends, attending, took part, take part, takes part, taking part, participated,
        participate, participates, participating, was there, were there, is to be there, be there, to be there too,
        were present, was present, is present, be present, joined, joins, join the, held talks, held a meeting,
        held a dialogue, held consultations, held the, held their, hold talks, hold a, hold the, headed the … delegation,
        led the … delegation, led a … delegation, led the delegation, heads the … delegation, leads the … delegation,
        headed the delegation, led his delegation, led the … side, leads the … side, heads the … side, led the … team, leading the … delegation, leading the delegation, lead the delegation,
        lead the … delegation, will lead the delegation, represents the, represented the, represent the, hold dialogue,
        hold talks with, holds talks, held dialogue, hold the … dialogue, will hold, sat across, was received, were received, was welcomed, were welcomed,
        represented, sat down, exchanged views, came together, co-hosted, is attending, was on the, was among`),
  },
  {
    part: 'participant',
    where: 'by',
    people: true,
    words: p(
      'attended, headed, represented, joined, delegation was led, side was led, delegation led, team led',
    ),
  },
  {
    part: 'participant',
    where: 'by',
    people: true,
    words: p('attending, present, taking part, participating, at the table, in attendance'),
    by: p('were, was, are, is, will be'),
  },
  {
    part: 'participant',
    where: 'after',
    words:
      p(`included, includes, including, among them, among them were, talks between, dialogue between, consultations between, came, consisted of, comprised, participants were,
        participants included, attendees included, comprises, comprising, is made up of, was made up of, is composed of, consists of, delegation led by, delegation headed by, side led by, team led by,
        side headed by, delegations led by, delegations headed by, was attended by, talks with, dialogue with,
        consultations with, meeting with, brought together, joined by, accompanied by`),
  },
  { part: 'host', where: 'by', people: true, words: p('received, welcomed, greeted') },
  {
    part: 'host',
    where: 'before',
    words: p(
      'received, receive, receives, will receive, welcomed, welcome, welcomes, hosted, hosts, greeted',
    ),
  },
  {
    part: 'participant',
    where: 'after',
    people: true,
    words: p('received, receive, receives, welcomed, greeted, hosted'),
  },
  { part: 'met', where: 'before', words: p('met, meets, meet, met with, meet with, meets with') },
  {
    part: 'met',
    where: 'after',
    words: p('met, meets, meet, met with, meet with, meets with, separately with'),
  },
];
