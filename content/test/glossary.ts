/*
 * The glossary: where two forms of one thing were in use, the one that we chose, and what it took the place of. What people
 * may type still finds it (synonyms, `content/search`); what we write has one form. The test beside this holds it.
 */

type Entry = { chosen: string; not: RegExp };

export const glossary: Record<'nl' | 'en' | 'tr' | 'ar', Entry[]> = {
  nl: [
    { chosen: 'contactpunt', not: /aanspreekpunt|cultuurplek/iu },
    { chosen: 'met weinig prikkels', not: /prikkelarm/iu },
    { chosen: 'Zet op mijn lijst (on a button); Op mijn lijst (once it is)', not: /bewaar op mijn lijst/iu },
    { chosen: 'Filter; Sorteer', not: /verfijn je keuze|zet vooraan/iu },
    { chosen: 'Zonder trap', not: /zonder drempels/iu },
    { chosen: 'Hoe melden mensen zich bij jullie aan?', not: /hoe meld je je aan/iu },
  ],
  en: [
    { chosen: 'Chamber choir', not: /music for voices/iu },
    { chosen: 'Sort by; I want to join in', not: /\bput first\b|take something up/iu },
  ],
  tr: [
    { chosen: 'eşlik eden gönüllü', not: /refakatçi/iu },
    { chosen: 'fazla kil', not: /fazla çamur/iu },
    { chosen: 'Gelir şartı var / yok', not: /gelirin önemli/iu },
    { chosen: 'Ne kadar deneyimin var?', not: /neleri biliyorsun/iu },
    { chosen: 'combinatiefuncties', not: /birleşik görev/iu },
    { chosen: 'Sırala', not: /öne al\b/iu },
  ],
  ar: [
    { chosen: 'جوقة', not: /كورال/u },
    { chosen: 'بطاقة Ooievaarspas', not: /أويفارسباس|اويفارسباس/u },
    { chosen: 'على ماذا تحصل', not: /(?<!على )ماذا تحصل/u },
    { chosen: 'تآلفات (كوردات)', not: /أوتار[^\n]*(?:كورد|تآلف)/u },
    { chosen: 'رتّب حسب', not: /ضع أولًا(?! علامة)/u },
    { chosen: 'تصفية النتائج', not: /حدّد اختيارك/u },
    { chosen: 'الساز (باغلاما)', not: /البغلمة/u },
    { chosen: 'كتابة ورواية', not: /كتابة وحكاية/u },
    { chosen: 'من يساعدك على إيجاد حل', not: /من يفكر معك/u },
    { chosen: 'لمقدّمي الأنشطة', not: /للمؤسسات/u },
    { chosen: 'يؤخذ دخلك في الاعتبار', not: /دخلك يُحسب/u },
  ],
};
