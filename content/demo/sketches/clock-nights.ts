import type { Labels } from '../../model/index.ts';
import type { ProviderId } from './providers.ts';

type ClockNight = { by: ProviderId; month: 3 | 10; title: Labels; summary: Labels };

/** Dance nights around the change of the clock. */
export const clockNights = {
  zomertijd: {
    by: 'wisselwind',
    month: 3,
    title: {
      nl: 'De kortste dansnacht',
      en: 'The shortest dance night',
      tr: 'En kısa dans gecesi',
      ar: 'أقصر ليلة رقص',
    },
    summary: {
      nl: 'Om twee uur wordt het opeens drie uur. We dansen door tot de ochtend van de zomertijd.',
      en: 'At two o’clock it is suddenly three. We dance on into the morning of summer time.',
      tr: 'Saat ikide birden üç olur. Yaz saatinin sabahına kadar dans ederiz.',
      ar: 'عند الثانية تصير الساعة ثلاثًا فجأة. نرقص حتى صباح التوقيت الصيفي.',
    },
  },
  wintertijd: {
    by: 'zevenmijl',
    month: 10,
    title: {
      nl: 'Het uur dat je twee keer danst',
      en: 'The hour you dance twice',
      tr: 'İki kez dans ettiğin saat',
      ar: 'الساعة التي ترقصها مرتين',
    },
    summary: {
      nl: 'De klok gaat een uur terug en de plaat begint opnieuw. Een nacht van vijf eeuwen dansmuziek.',
      en: 'The clock goes back an hour and the record starts again. A night of five centuries of dance music.',
      tr: 'Saat bir saat geri alınır, plak yeniden başlar. Beş yüzyılın dans müziği bir gecede.',
      ar: 'تعود الساعة ساعة إلى الوراء وتبدأ الأسطوانة من جديد. ليلة من خمسة قرون من موسيقى الرقص.',
    },
  },
} as const satisfies Record<string, ClockNight>;
