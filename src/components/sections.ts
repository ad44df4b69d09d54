import ArticleMeetings from './ArticleMeetings.astro';
import ArticleText from './ArticleText.astro';
import Background from './Background.astro';
import DialogueFacts from './DialogueFacts.astro';
import DialogueMeetings from './DialogueMeetings.astro';
import Disagreements from './Disagreements.astro';
import EntryDialogues from './EntryDialogues.astro';
import EntryMeetings from './EntryMeetings.astro';
import EntryOffices from './EntryOffices.astro';
import Facts from './Facts.astro';
import GuideLink from './GuideLink.astro';
import Organisations from './Organisations.astro';
import Outcomes from './Outcomes.astro';
import Participants from './Participants.astro';
import Quotes from './Quotes.astro';
import SectionHeading from './SectionHeading.astro';
import Shortcuts from './Shortcuts.astro';
import Sources from './Sources.astro';
import Topics from './Topics.astro';

/** The components that the bodies of generated documents name, per collection. */
export const sections = {
  meetings: {
    h2: SectionHeading,
    Background,
    Disagreements,
    Facts,
    Organisations,
    Outcomes,
    Participants,
    Quotes,
    Sources,
    Topics,
  },
  articles: { h2: SectionHeading, ArticleText, Meetings: ArticleMeetings },
  dialogues: {
    h2: SectionHeading,
    Facts: DialogueFacts,
    Meetings: DialogueMeetings,
    Sources,
  },
  guide: { a: GuideLink, Shortcuts },
  entries: { h2: SectionHeading, Dialogues: EntryDialogues, Meetings: EntryMeetings, Offices: EntryOffices },
};
