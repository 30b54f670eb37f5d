import type { Locale } from '../../model/locales.ts';
import type { Labels } from '../../model/vocabulary.ts';
import type { ImportProblem } from './read.ts';

const words: Record<ImportProblem, Labels> = {
  size: {
    nl: 'Dit bestand is te groot. Een bestand mag hoogstens 1 MB zijn.',
    en: 'This file is too big. A file may be 1 MB at most.',
    tr: 'Bu dosya çok büyük. Bir dosya en fazla 1 MB olabilir.',
    ar: 'هذا الملف كبير جدًا. يمكن أن يكون الملف 1 ميغابايت على الأكثر.',
  },
  format: {
    nl: 'We kunnen dit bestand niet lezen. Gebruik CSV, iCalendar (.ics) of JSON-LD.',
    en: 'We cannot read this file. Use CSV, iCalendar (.ics) or JSON-LD.',
    tr: 'Bu dosyayı okuyamıyoruz. CSV, iCalendar (.ics) veya JSON-LD kullan.',
    ar: 'لا يمكننا قراءة هذا الملف. استعمل CSV أو iCalendar ‏(.ics) أو JSON-LD.',
  },
  columns: {
    nl: 'We kennen de namen van de kolommen niet. Gebruik de eerste regel van ons voorbeeldbestand.',
    en: 'We do not know the names of the columns. Use the first line of our example file.',
    tr: 'Sütun adlarını tanımıyoruz. Örnek dosyamızın ilk satırını kullan.',
    ar: 'لا نعرف أسماء الأعمدة. استعمل السطر الأول من ملفنا النموذجي.',
  },
  empty: {
    nl: 'In dit bestand staat niets dat we kunnen gebruiken.',
    en: 'There is nothing in this file that we can use.',
    tr: 'Bu dosyada kullanabileceğimiz bir şey yok.',
    ar: 'لا يوجد في هذا الملف شيء يمكننا استعماله.',
  },
  rows: {
    nl: 'Dit bestand heeft te veel regels. We lezen de eerste 200. Stuur de rest daarna.',
    en: 'This file has too many lines. We read the first 200. Send the others after that.',
    tr: 'Bu dosyada çok fazla satır var. İlk 200 satırı okuyoruz. Kalanını sonra gönder.',
    ar: 'في هذا الملف أسطر كثيرة. نقرأ أول 200 سطر. أرسل الباقي بعد ذلك.',
  },
  past: {
    nl: 'Alles in dit bestand is al geweest.',
    en: 'Everything in this file is over.',
    tr: 'Bu dosyadaki her şey geçmişte kaldı.',
    ar: 'كل ما في هذا الملف انتهى.',
  },
  kind: {
    nl: 'In dit soort bestand staan alleen evenementen. Gebruik CSV voor iets anders.',
    en: 'This kind of file holds events only. Use CSV for anything else.',
    tr: 'Bu tür dosyada yalnızca etkinlikler olur. Başka şeyler için CSV kullan.',
    ar: 'هذا النوع من الملفات فيه فعاليات فقط. استعمل CSV لغيرها.',
  },
};

/** Why a file cannot be read, in words. */
export const importProblemText = (problem: ImportProblem, locale: Locale): string => words[problem][locale];
