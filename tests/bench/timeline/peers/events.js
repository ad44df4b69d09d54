/** The events of the page: in it as ours are, or as a file of their own where ours are. */
export async function eventsOfPage() {
  const { src } = document.body.dataset;
  if (src) return (await fetch(src)).json();
  return JSON.parse(document.getElementById('events').textContent);
}

export const from = new Date('2017-01-01');
export const to = new Date('2027-01-01');
