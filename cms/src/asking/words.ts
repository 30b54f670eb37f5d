import type { Locale } from '@kunstwijzer/content/model';

type Words = {
  title: string;
  text: string;
  confirmed: string;
  never: string;
  look: string;
  still: string;
  change: string;
  thanks: string;
  done: string;
  over: string;
  overText: string;
};

const words: Record<Locale, Words> = {
  nl: {
    title: 'Klopt dit nog?',
    text: 'Dit staat op de Haagse Kunstwijzer:',
    confirmed: 'Bevestigd op {date}.',
    never: 'Nog niet eerder bevestigd.',
    look: 'Bekijk wat er staat',
    still: 'Ja, dit klopt nog',
    change: 'Klopt het niet? Gebruik dan de link “Veranderen” in de mail.',
    thanks: 'Bedankt',
    done: 'We hebben genoteerd dat dit nog klopt. Morgen staat het ook op de site.',
    over: 'Deze link werkt niet',
    overText: 'De link is verlopen of klopt niet, of dit staat niet meer op de site.',
  },
  en: {
    title: 'Is this still right?',
    text: 'This is on the Haagse Kunstwijzer:',
    confirmed: 'Confirmed on {date}.',
    never: 'Not confirmed before.',
    look: 'See what it says',
    still: 'Yes, this is still right',
    change: 'Is it not right? Then use the link “Change” in the mail.',
    thanks: 'Thank you',
    done: 'We have noted that this is still right. Tomorrow the site says so too.',
    over: 'This link does not work',
    overText: 'The link is over or not right, or this is not on the site any more.',
  },
  tr: {
    title: 'Bu hâlâ doğru mu?',
    text: 'Haagse Kunstwijzer’de şu yazıyor:',
    confirmed: '{date} tarihinde onaylandı.',
    never: 'Daha önce onaylanmadı.',
    look: 'Ne yazdığına bak',
    still: 'Evet, bu hâlâ doğru',
    change: 'Doğru değil mi? O zaman e-postadaki “Değiştir” bağlantısını kullan.',
    thanks: 'Teşekkürler',
    done: 'Bunun hâlâ doğru olduğunu kaydettik. Yarın sitede de görünür.',
    over: 'Bu bağlantı çalışmıyor',
    overText: 'Bağlantının süresi dolmuş, bağlantı yanlış ya da bu artık sitede değil.',
  },
  ar: {
    title: 'هل ما زال هذا صحيحًا؟',
    text: 'هذا ما يرد في Haagse Kunstwijzer:',
    confirmed: 'تم تأكيده في {date}.',
    never: 'لم يؤكَّد من قبل.',
    look: 'اطّلع على ما ورد',
    still: 'نعم، ما زال صحيحًا',
    change: 'ليس صحيحًا؟ إذن استخدم رابط «غيّر» في الرسالة.',
    thanks: 'شكرًا لك',
    done: 'سجّلنا أن هذا ما زال صحيحًا. ويظهر ذلك في الموقع غدًا.',
    over: 'هذا الرابط لا يعمل',
    overText: 'انتهت صلاحية الرابط، أو هو غير صحيح، أو لم يعد هذا في الموقع.',
  },
};

/** The words of the page where a provider says that something is still right. */
export const confirmWords = (locale: Locale): Words => words[locale];
