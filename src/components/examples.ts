/** A program of three lines that counts the meetings that were held. A test runs each on the built site. */
export type Example = { language: string; code: (address: string) => string };

export const examples: readonly Example[] = [
  {
    language: 'Python',
    code: (address) => `import csv, io, urllib.request
text = urllib.request.urlopen("${address}data/meetings.csv").read().decode("utf-8-sig")
print(sum(row["status"] == "held" for row in csv.DictReader(io.StringIO(text))))`,
  },
  {
    language: 'R',
    code: (address) => `csv <- url("${address}data/meetings.csv", encoding = "UTF-8-BOM")
meetings <- read.csv(csv, na.strings = "")
cat(sum(meetings$status == "held"), "\\n")`,
  },
  {
    language: 'JavaScript',
    code: (address) => `const answer = await fetch("${address}data/meetings.json");
const { meetings } = await answer.json();
console.log(meetings.filter(({ status }) => status.value === "held").length);`,
  },
];
