import { addDays, keysOf } from '../model/index.ts';
import type { Alert, Notice } from '../model/index.ts';
import { noticeOf, noticeSketches } from './sketches/notices.ts';
import type { NoticeId } from './sketches/notices.ts';
import { sketchOf } from './sketches/providers.ts';
import { base, contactAt, slugOf } from './record.ts';

function notice(id: NoticeId, today: string): Notice {
  const { kind, by, disciplines, age, left, title, body } = noticeOf(id);
  return {
    ...base(slugOf('prikbord', id), today),
    kind,
    title: { ...title },
    body: { ...body },
    organisation: sketchOf(by).name,
    disciplines: [...disciplines],
    placed: addDays(today, -age),
    expires: addDays(today, left),
    contact: contactAt(by, false),
  };
}

/** Every invented notice. `today` is `YYYY-MM-DD`. */
export const notices = (today: string): Notice[] => keysOf(noticeSketches).map((id) => notice(id, today));

/** How a message on every page is written. `today` is `YYYY-MM-DD`. */
export const alerts = (today: string): Alert[] => [
  {
    ...base(slugOf('melding'), today),
    text: {
      nl: 'Dit is een voorbeeld van een melding: door storm gaan activiteiten buiten vandaag niet door.',
      en: 'This is an example of an alert: because of a storm, outdoor activities are cancelled today.',
      tr: 'Bu bir duyuru örneğidir: fırtına nedeniyle bugün açık hava etkinlikleri yapılmayacak.',
      ar: 'هذا مثال على تنبيه: بسبب العاصفة أُلغيت اليوم الأنشطة في الخارج.',
    },
    href: null,
    from: addDays(today, -1),
    until: addDays(today, 6),
  },
];
