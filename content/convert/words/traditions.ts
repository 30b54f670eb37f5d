import { terms } from './word.ts';

const tradition = terms('tradition', null);

/** Traditions of the groups in the city, to find what they make. */
export const traditions = [
  tradition(
    'afrikaans',
    ['Afrikaans', 'African', 'Afrika', 'أفريقي'],
    { nl: 'Afrika', en: 'Africa', tr: 'Afrika kültürü', ar: 'أفريقيا' },
    { nl: 'afrikaanse, africaans' },
  ),
  tradition('amerikaans', ['Amerikaans', 'American', 'Amerikan', 'أمريكي'], { nl: 'Amerika', en: 'USA', ar: 'أميركي' }),
  tradition(
    'antilliaans',
    ['Antilliaans', 'Antillean', 'Antil', 'أنتيلي'],
    {
      nl: 'Antillen, Curaçao, Aruba, Bonaire',
      en: 'Antilles, Curaçao, Aruba, Bonaire',
      tr: 'Curaçao, Aruba',
      ar: 'كوراساو, أروبا',
    },
    { nl: 'antiliaans, antillaans', en: 'antilean' },
  ),
  tradition('brits', ['Brits', 'British', 'Britanya', 'بريطاني'], {
    nl: 'Engels, Schots',
    en: 'English, Scottish',
    tr: 'İngiliz',
    ar: 'إنجليزي',
  }),
  tradition(
    'caribisch',
    ['Caribisch', 'Caribbean', 'Karayip', 'كاريبي'],
    { nl: 'Caraïben', en: 'West Indian', tr: 'Karayipler', ar: 'الكاريبي' },
    { nl: 'carribisch, karibisch', en: 'carribean, caribean' },
  ),
  tradition(
    'chinees',
    ['Chinees', 'Chinese', 'Çin', 'صيني'],
    { nl: 'China', en: 'China', tr: 'Çin kültürü', ar: 'الصين' },
    { nl: 'sjinees', tr: 'cin' },
  ),
  tradition(
    'hindostaans',
    ['Hindostaans', 'Hindustani', 'Hindustani', 'هندوستاني'],
    { nl: 'Surinaams-Hindostaans, Hindoestaans', en: 'Surinamese Hindustani', tr: 'Hindistan kökenli Surinamlı' },
    { nl: 'hindustaans, hindostans' },
  ),
  tradition(
    'indiaas',
    ['Indiaas', 'Indian', 'Hint', 'هندي'],
    { nl: 'India', en: 'India', tr: 'Hindistan', ar: 'الهند' },
    { nl: 'indias, indiase' },
  ),
  tradition(
    'indisch',
    ['Indisch', 'Indo (Dutch East Indies)', 'Hollanda-Endonezya', 'هولندي-إندونيسي'],
    { nl: 'Indo, Nederlands-Indië, Indonesisch', en: 'Indo-Dutch, Indonesian', tr: 'Endonezya', ar: 'إندونيسي' },
    { nl: 'indies' },
  ),
  tradition(
    'internationaal',
    ['internationaal', 'international', 'uluslararası', 'دولي'],
    {
      nl: 'expats, meertalig, meerdere culturen',
      en: 'expats, multilingual, multicultural',
      tr: 'çok kültürlü, çok dilli',
      ar: 'متعدد الثقافات',
    },
    { nl: 'internasionaal, internationaale', tr: 'uluslararasi' },
  ),
  tradition(
    'javaans',
    ['Javaans', 'Javanese', 'Cava', 'جاوي'],
    { nl: 'Surinaams-Javaans, Java', en: 'Java, Surinamese Javanese', tr: 'Cava kültürü', ar: 'جاوة' },
    { nl: 'javaanse, yavaans' },
  ),
  tradition(
    'koerdisch',
    ['Koerdisch', 'Kurdish', 'Kürt', 'كردي'],
    { nl: 'Koerden, Koerdistan', en: 'Kurds', tr: 'Kürtçe', ar: 'أكراد' },
    { nl: 'koerdies', tr: 'kurt' },
  ),
  tradition(
    'marokkaans',
    ['Marokkaans', 'Moroccan', 'Fas', 'مغربي'],
    { nl: 'Marokko, Amazigh', en: 'Morocco, Amazigh', tr: 'Fas kültürü', ar: 'المغرب, أمازيغي' },
    { nl: 'marrokaans, marokaans', en: 'morrocan' },
  ),
  tradition(
    'oekraiens',
    ['Oekraïens', 'Ukrainian', 'Ukrayna', 'أوكراني'],
    { nl: 'Oekraïne', en: 'Ukraine', ar: 'أوكرانيا' },
    { nl: 'oekraiens, oukraiens', en: 'ukranian' },
  ),
  tradition(
    'pools',
    ['Pools', 'Polish', 'Polonya', 'بولندي'],
    { nl: 'Polen', en: 'Poland', tr: 'Leh', ar: 'بولندا' },
    { nl: 'poolse' },
  ),
  tradition(
    'bulgaars',
    ['Bulgaars', 'Bulgarian', 'Bulgar', 'بلغاري'],
    { nl: 'Bulgarije', en: 'Bulgaria', tr: 'Bulgaristan', ar: 'بلغاريا' },
    { nl: 'bulgaarse, boelgaars' },
  ),
  tradition(
    'schevenings',
    ['Schevenings', 'of Scheveningen', 'Scheveningen', 'سخيفينينغن'],
    { nl: 'Scheveningen, vissers', en: 'fishing village', tr: 'balıkçı geleneği', ar: 'صيادو سخيفينينغن' },
    { nl: 'sgevenings, schevenigs' },
  ),
  tradition(
    'surinaams',
    ['Surinaams', 'Surinamese', 'Surinam', 'سورينامي'],
    { nl: 'Suriname, Sranan', en: 'Suriname', tr: 'Surinam kültürü', ar: 'سورينام' },
    { nl: 'surinams, soerinaams', en: 'surinam' },
  ),
  tradition(
    'syrisch',
    ['Syrisch', 'Syrian', 'Suriye', 'سوري'],
    { nl: 'Syrië', en: 'Syria', ar: 'سوريا' },
    { nl: 'sirisch, syries' },
  ),
  tradition(
    'turks',
    ['Turks', 'Turkish', 'Türk', 'تركي'],
    { nl: 'Turkije, Anatolisch', en: 'Turkey, Anatolian', tr: 'Anadolu', ar: 'تركيا' },
    { nl: 'turkse', tr: 'turk' },
  ),
];
