import type { SiteSettings } from '../model/index.ts';

/** The settings of the site. The name is a name, so it stays Dutch. */
export const siteSettings: SiteSettings = {
  name: {
    nl: 'Haagse Kunstwijzer',
    en: 'Haagse Kunstwijzer',
    tr: 'Haagse Kunstwijzer',
    ar: 'Haagse Kunstwijzer – دليل الفنون في لاهاي',
  },
  tagline: {
    nl: 'Vind kunst die je zelf kunt doen in Den Haag',
    en: 'Find art you can do yourself in The Hague',
    tr: 'Lahey’de kendin yapabileceğin sanatı bul',
    ar: 'اكتشف فنًا تمارسه بنفسك في لاهاي',
  },
  welcome: {
    nl: 'Zingen, dansen, spelen, tekenen of schrijven? Hier vind je groepen, lessen en plekken in jouw wijk. Je hoeft nog niets te kunnen.',
    en: 'Singing, dancing, acting, drawing or writing? Here you find groups, lessons and places in your neighbourhood. You do not need any experience.',
    tr: 'Şarkı, dans, tiyatro, resim ya da yazı? Burada mahallendeki grupları, dersleri ve mekânları bulursun. Önceden bir şey bilmen gerekmez.',
    ar: 'غناء أو رقص أو تمثيل أو رسم أو كتابة؟ هنا تجد مجموعات ودروسًا وأماكن في حيّك. لا تحتاج إلى أي خبرة.',
  },
  email: null,
};
