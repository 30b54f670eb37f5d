import type { Key } from '../../i18n/index.ts';
import type { PictogramName } from '../../ui/pictograms.ts';
import { paths } from '../../urls.ts';

/** What else there is for providers. */
export const more: { title: Key; text: Key; path: string; icon: PictogramName }[] = [
  { title: 'submit.title', text: 'submit.intro', path: paths.submit(), icon: 'pen' },
  { title: 'forproviders.more.notices', text: 'forproviders.more.notices.text', path: paths.notices, icon: 'board' },
  { title: 'forproviders.more.spaces', text: 'forproviders.more.spaces.text', path: paths.spaces, icon: 'room' },
  {
    title: 'forproviders.more.agenda',
    text: 'forproviders.more.agenda.text',
    path: paths.agendaFor.providers,
    icon: 'calendar',
  },
  {
    title: 'forproviders.more.openData',
    text: 'forproviders.more.openData.text',
    path: paths.openData,
    icon: 'download',
  },
];
