import { yearsOf, type Lane, type Lanes, type Link } from './lanes.ts';

/** Only the chosen of the lanes. What is left out is not missing: nothing is said of rounds between. */
export function narrowed(lanes: Lanes, chosen: ReadonlySet<string>): Lanes {
  const groups = lanes.groups
    .map((group) => ({
      ...group,
      lanes: group.lanes.map((lane) => narrowLane(lane, chosen)).filter(isShown),
    }))
    .filter((group) => group.lanes.length > 0);
  const years = lanes.years.map(({ year }) => year);
  return {
    ...lanes,
    groups,
    past: lanes.past.map((lane) => narrowLane(lane, chosen)).filter(({ before }) => before.length > 0),
    years: yearsOf(
      groups.flatMap((group) => group.lanes),
      years[0] ?? 0,
      years.at(-1) ?? 0,
    ),
  };
}

function narrowLane(lane: Lane, chosen: ReadonlySet<string>): Lane {
  const isChosen = ({ id }: { id: string }): boolean => chosen.has(id);
  const links: (Link | null)[] = [];
  let last = -1;
  for (const [index, occasion] of lane.occasions.entries()) {
    if (!isChosen(occasion)) continue;
    const follows = last === index - 1;
    links.push(follows ? (lane.links[index] ?? null) : last < 0 ? null : { kind: 'thread', missing: 0 });
    last = index;
  }
  const first = lane.occasions[0];
  return {
    ...lane,
    occasions: lane.occasions.filter(isChosen),
    links,
    earlier: first && isChosen(first) ? lane.earlier : null,
    before: lane.before.filter(isChosen),
    undated: lane.undated.filter(isChosen),
  };
}

function isShown({ occasions, undated }: Lane): boolean {
  return occasions.length + undated.length > 0;
}
