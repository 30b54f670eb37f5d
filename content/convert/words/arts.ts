import type { ArtWord } from './word.ts';

/** The art words of the glossary: discipline, and other words and spellings that people type. */
export const artWords: Record<string, ArtWord> = {
  muziek: {
    discipline: 'music',
    synonyms: { nl: 'muziek maken, musiceren', en: 'making music', tr: 'müzik yapmak', ar: 'موسيقا, عزف' },
    misspellings: { nl: 'muziekk, musiek, muzik', en: 'musik, muisc', tr: 'muzik, müzk' },
  },
  muziekles: {
    discipline: 'music',
    synonyms: {
      nl: 'instrumentles, les op een instrument',
      en: 'music class, music lessons',
      tr: 'müzik kursu',
      ar: 'دروس موسيقى',
    },
    misspellings: { nl: 'muziek les, musiekles', tr: 'muzik dersi' },
  },
  instrument: {
    discipline: 'music',
    synonyms: { nl: 'muziekinstrument', en: 'musical instrument', tr: 'enstrüman, müzik aleti', ar: 'آلات موسيقية' },
    misspellings: { nl: 'intrument, instrumet', en: 'intrument', tr: 'enstruman' },
  },
  zang: {
    discipline: 'singing',
    synonyms: {
      nl: 'zingen, zangles, stem',
      en: 'voice, singing lessons, vocals',
      tr: 'şarkı söyleme, ses eğitimi',
      ar: 'إنشاد, دروس غناء',
    },
    misspellings: { nl: 'sang, zingenles', en: 'singin, sining', tr: 'san dersi, sarki' },
  },
  koor: {
    discipline: 'singing',
    synonyms: {
      nl: 'zangkoor, zanggroep, samen zingen',
      en: 'choral singing, chorus',
      tr: 'koro topluluğu',
      ar: 'كورال, كورس',
    },
    misspellings: { nl: 'kor, coor, choor', en: 'quire, chior, coir', tr: 'kora' },
  },
  kinderkoor: {
    discipline: 'singing',
    synonyms: {
      nl: 'jeugdkoor, koor voor kinderen',
      en: 'kids choir, youth choir',
      tr: 'çocuk koroları',
      ar: 'كورال أطفال',
    },
    misspellings: { nl: 'kinder koor', en: 'childrens choir', tr: 'cocuk korosu' },
  },
  orkest: {
    discipline: 'music',
    synonyms: {
      nl: 'symfonieorkest, ensemble',
      en: 'symphony orchestra, ensemble',
      tr: 'senfoni orkestrası',
      ar: 'فرقة سيمفونية',
    },
    misspellings: { nl: 'orkset, orchest', en: 'orchestre, orkestra', tr: 'orkesta' },
  },
  jeugdorkest: {
    discipline: 'music',
    synonyms: { nl: 'orkest voor jongeren', en: 'young orchestra', tr: 'genç orkestra', ar: 'أوركسترا الناشئة' },
    misspellings: { nl: 'jeugd orkest', tr: 'genclik orkestrasi' },
  },
  leerorkest: {
    discipline: 'music',
    synonyms: { nl: 'orkest op school', en: 'school orchestra', tr: 'okul orkestrası', ar: 'أوركسترا مدرسية' },
    misspellings: { nl: 'leer orkest' },
  },
  'harmonie-blaasorkest': {
    discipline: 'music',
    synonyms: {
      nl: 'blaasorkest, harmonieorkest, fanfare, muziekvereniging',
      en: 'concert band, wind orchestra',
      tr: 'nefesli çalgılar orkestrası, bando',
      ar: 'أوركسترا نفخية',
    },
    misspellings: { nl: 'blaas orkest, harmony' },
  },
  brassband: {
    discipline: 'music',
    synonyms: { nl: 'koperorkest, straatorkest', en: 'brass ensemble', tr: 'bando', ar: 'فرقة آلات نحاسية' },
    misspellings: { nl: 'bras band, brasband', en: 'bras band' },
  },
  band: {
    discipline: 'music',
    synonyms: { nl: 'popgroep, muziekgroep', en: 'music group, pop group', tr: 'grup, orkestra grubu', ar: 'فرقة' },
  },
  popmuziek: {
    discipline: 'music',
    synonyms: { nl: 'pop, rock', en: 'pop, rock', tr: 'pop, rock', ar: 'بوب, روك' },
    misspellings: { nl: 'pop musiek, popmusiek' },
  },
  'klassieke-muziek': {
    discipline: 'music',
    synonyms: { nl: 'klassiek', en: 'classical', tr: 'klasik, klasik batı müziği', ar: 'كلاسيك' },
    misspellings: { nl: 'klasiek, klassike muziek', en: 'clasical music, classic music', tr: 'klasik muzik' },
  },
  jazz: {
    discipline: 'music',
    synonyms: { nl: 'swing, improvisatie', en: 'swing', tr: 'swing', ar: 'موسيقى الجاز' },
    misspellings: { nl: 'jaz, djazz', en: 'jaz', tr: 'cazz' },
  },
  wereldmuziek: {
    discipline: 'music',
    synonyms: { nl: 'muziek uit de hele wereld', en: 'global music', tr: 'dünya müzikleri', ar: 'موسيقى شعوب العالم' },
    misspellings: { nl: 'werelt muziek, wereld muziek', tr: 'dunya muzigi' },
  },
  rap: {
    discipline: 'music',
    synonyms: { nl: 'rappen, mc', en: 'rapping, mc', tr: 'rap müzik', ar: 'موسيقى الراب' },
    misspellings: { nl: 'rep, rapp', en: 'rapp' },
  },
  hiphop: {
    discipline: 'dance',
    synonyms: { nl: 'hiphopcultuur, urban', en: 'hiphop, urban', tr: 'hiphop', ar: 'الهيب هوب' },
    misspellings: { nl: 'hip hop, hipop, hiphob', en: 'hip hop, hipop', tr: 'hipop, hip-hop' },
  },
  dans: {
    discipline: 'dance',
    synonyms: {
      nl: 'dansen, dansles',
      en: 'dancing, dance class',
      tr: 'dans etmek, dans kursu',
      ar: 'دروس رقص, رقصات',
    },
    misspellings: { nl: 'dansenn, danss', en: 'danse, dancin' },
  },
  ballet: {
    discipline: 'dance',
    synonyms: {
      nl: 'klassiek ballet, balletles',
      en: 'classical ballet, ballet class',
      tr: 'klasik bale, bale kursu',
      ar: 'رقص الباليه',
    },
    misspellings: { nl: 'balet, ballett', en: 'balet, ballay', tr: 'balle' },
  },
  'moderne-dans': {
    discipline: 'dance',
    synonyms: { nl: 'hedendaagse dans', en: 'modern dance', tr: 'çağdaş dans', ar: 'رقص معاصر' },
    misspellings: { nl: 'modern dans, moderne dance', en: 'contemperary dance' },
  },
  streetdance: {
    discipline: 'dance',
    synonyms: { nl: 'straatdans, urban dance', en: 'urban dance', tr: 'street dance', ar: 'ستريت دانس' },
    misspellings: { nl: 'streetdans, street dans, stritdance', tr: 'sokak dansi' },
  },
  breakdance: {
    discipline: 'dance',
    synonyms: { nl: 'breaken, breaking, bboying', en: 'breaking, b-boying, b-girl', tr: 'breaking', ar: 'بريكينغ' },
    misspellings: { nl: 'breakdans, brakedance, breekdans', en: 'brakedance, breakdancing', tr: 'brekdans, breykdans' },
  },
  volksdans: {
    discipline: 'dance',
    synonyms: {
      nl: 'folklore, folkloristisch dansen, volksdansen',
      en: 'traditional dance',
      tr: 'folklor, halk dansı',
      ar: 'فولكلور',
    },
    misspellings: { nl: 'volks dans, folksdans', tr: 'halk oyunlari' },
  },
  werelddans: {
    discipline: 'dance',
    synonyms: { nl: 'dans uit de hele wereld', en: 'global dance', tr: 'dünya dansı', ar: 'رقص عالمي' },
    misspellings: { nl: 'wereld dans, wereldans', tr: 'dunya danslari' },
  },
  bollywooddans: {
    discipline: 'dance',
    synonyms: { nl: 'Bollywood, Bollywood dansen', en: 'Bollywood', tr: 'Bollywood', ar: 'بوليوود' },
    misspellings: { nl: 'boliwood, bollywoot, bollywood dans', en: 'boliwood, bolywood', tr: 'bolivud, bollivud' },
  },
  theater: {
    discipline: 'theatre',
    synonyms: {
      nl: 'acteren, theaterles, drama',
      en: 'acting, drama, theater',
      tr: 'oyunculuk, drama',
      ar: 'تمثيل, دراما',
    },
    misspellings: { nl: 'teater, theather', en: 'theatr, teater', tr: 'tiyatto, tiatro' },
  },
  toneel: {
    discipline: 'theatre',
    synonyms: { nl: 'toneelspelen, acteren', en: 'play', tr: 'sahne oyunu', ar: 'مسرحية' },
    misspellings: { nl: 'tooneel, tonneel', tr: 'tiyatro oyunlari' },
  },
  amateurtoneel: {
    discipline: 'theatre',
    synonyms: {
      nl: 'toneelvereniging, toneelgroep',
      en: 'community theatre, drama club',
      tr: 'amatör tiyatro grubu',
      ar: 'فرقة مسرح للهواة',
    },
    misspellings: { nl: 'amateur toneel', en: 'amature theatre', tr: 'amator tiyatro' },
  },
  musical: {
    discipline: 'theatre',
    synonyms: { nl: 'muziektheater', en: 'musical theatre', tr: 'müzikli oyun', ar: 'مسرح غنائي' },
    misspellings: { nl: 'musicel, muzikal', tr: 'muzikal' },
  },
  cabaret: {
    discipline: 'theatre',
    synonyms: { nl: 'stand-up, comedy, kleinkunst', en: 'stand-up', tr: 'stand-up', ar: 'ستاند أب' },
    misspellings: { nl: 'kabaret, cabarret' },
  },
  improvisatietheater: {
    discipline: 'theatre',
    synonyms: { nl: 'improviseren, impro, theatersport', en: 'improv, theatresports', tr: 'doğaçlama', ar: 'ارتجال' },
    misspellings: { nl: 'improvisatie theater, inprovisatie', tr: 'dogaclama tiyatro' },
  },
  jeugdtheaterschool: {
    discipline: 'theatre',
    synonyms: {
      nl: 'theaterles voor kinderen, jeugdtheater',
      en: 'youth theatre, drama school for children',
      tr: 'çocuk tiyatrosu',
      ar: 'مسرح الأطفال',
    },
    misspellings: { nl: 'jeugd theaterschool' },
  },
  'beeldende-kunst': {
    discipline: 'visual',
    synonyms: {
      nl: 'beeldend, kunst maken, knutselen',
      en: 'art, arts and crafts, fine art',
      tr: 'güzel sanatlar, sanat',
      ar: 'فنون تشكيلية, فن',
    },
    misspellings: { nl: 'beeldende kunsten, beldende kunst' },
  },
  tekenen: {
    discipline: 'visual',
    synonyms: {
      nl: 'tekenles, schetsen, modeltekenen',
      en: 'sketching, drawing class, life drawing',
      tr: 'resim çizme, eskiz',
      ar: 'رسم, تخطيط',
    },
    misspellings: { nl: 'teken les, tekennen', en: 'drawin', tr: 'cizim' },
  },
  schilderen: {
    discipline: 'visual',
    synonyms: {
      nl: 'schilderles, aquarel, verven',
      en: 'watercolour, painting class',
      tr: 'yağlı boya, sulu boya, boyama',
      ar: 'تلوين, ألوان مائية',
    },
    misspellings: { nl: 'schildere, sgilderen, schideren', en: 'paintin', tr: 'yagli boya' },
  },
  keramiek: {
    discipline: 'visual',
    synonyms: { nl: 'klei, pottenbakken, boetseren', en: 'pottery, clay', tr: 'çömlekçilik, kil', ar: 'فخار, صلصال' },
    misspellings: { nl: 'ceramiek, keramik, kermiek', en: 'cermaics, potery', tr: 'comlekcilik' },
  },
  beeldhouwen: {
    discipline: 'visual',
    synonyms: {
      nl: 'beeldhouwles, steenhouwen',
      en: 'sculpting, stone carving',
      tr: 'heykeltıraşlık',
      ar: 'صناعة التماثيل',
    },
    misspellings: { nl: 'beelthouwen, beeldhouen', en: 'sculpure', tr: 'heykeltiraslik' },
  },
  zeefdruk: {
    discipline: 'visual',
    synonyms: { nl: 'zeefdrukken, grafiek', en: 'silkscreen, printmaking', tr: 'ipek baskı', ar: 'طباعة حريرية' },
    misspellings: { nl: 'zeef druk, zeevdruk' },
  },
  etsen: {
    discipline: 'visual',
    synonyms: { nl: 'ets, grafiek, diepdruk', en: 'printmaking', tr: 'oyma baskı', ar: 'طباعة فنية' },
    misspellings: { nl: 'ettsen' },
  },
  fotografie: {
    discipline: 'photofilm',
    synonyms: {
      nl: 'foto, fotograferen, fotoclub',
      en: 'photo, taking pictures, photo club',
      tr: 'fotoğraf, fotoğraf çekme',
      ar: 'تصوير فوتوغرافي, صور',
    },
    misspellings: { nl: 'fotografi, photografie', en: 'fotography, photografy', tr: 'fotografcilik, fotograf' },
  },
  film: {
    discipline: 'photofilm',
    synonyms: {
      nl: 'film maken, filmen, video',
      en: 'filmmaking, movie, video',
      tr: 'sinema, film yapımı, video',
      ar: 'سينما, فيديو',
    },
    misspellings: { nl: 'fillem, vilm' },
  },
  filmles: {
    discipline: 'photofilm',
    synonyms: { nl: 'filmcursus', en: 'film course', tr: 'film kursu', ar: 'دورة سينما' },
    misspellings: { nl: 'film les' },
  },
  media: {
    discipline: 'media',
    synonyms: { nl: 'digitale kunst, media maken', en: 'digital art', tr: 'dijital sanat', ar: 'فن رقمي' },
  },
  schrijven: {
    discipline: 'writing',
    synonyms: {
      nl: 'creatief schrijven, verhalen schrijven',
      en: 'creative writing',
      tr: 'yaratıcı yazarlık, yazı yazma',
      ar: 'كتابة إبداعية',
    },
    misspellings: { nl: 'schijven, sgrijven, schrijfen', en: 'writting', tr: 'yazarlik' },
  },
  poezie: {
    discipline: 'writing',
    synonyms: { nl: 'gedichten, dichten', en: 'poems', tr: 'şiir yazma', ar: 'قصائد' },
    misspellings: { nl: 'poezie, poesie, poëzi', en: 'poetery, potry', tr: 'siir' },
  },
  'spoken-word': {
    discipline: 'writing',
    synonyms: { nl: 'voordracht, podiumpoëzie', en: 'performance poetry', tr: 'performans şiiri', ar: 'إلقاء شعري' },
    misspellings: { nl: 'spokenword, spoke word, spooken word', en: 'spokenword, spoke word' },
  },
  'verhalen-vertellen': {
    discipline: 'writing',
    synonyms: {
      nl: 'vertellen, storytelling, verteller',
      en: 'telling stories',
      tr: 'masal anlatma, meddah',
      ar: 'حكواتي, حكاية',
    },
    misspellings: { nl: 'verhaal vertelen', en: 'story telling', tr: 'hikaye anlaticiligi' },
  },
  circus: {
    discipline: 'circus',
    synonyms: {
      nl: 'circusles, circusschool',
      en: 'circus skills, circus school',
      tr: 'sirk okulu',
      ar: 'فنون السيرك',
    },
    misspellings: { nl: 'cirkus, sirkus', en: 'circuss, cirkus' },
  },
  erfgoed: {
    discipline: 'heritage',
    synonyms: {
      nl: 'geschiedenis, cultureel erfgoed',
      en: 'cultural heritage, history',
      tr: 'kültür mirası, tarih',
      ar: 'تراث ثقافي, تاريخ',
    },
    misspellings: { nl: 'ervgoed, erf goed', tr: 'kulturel miras' },
  },
  klederdracht: {
    discipline: 'heritage',
    synonyms: {
      nl: 'streekdracht, traditionele kleding',
      en: 'traditional costume',
      tr: 'yöresel kıyafet',
      ar: 'ملابس تقليدية',
    },
    misspellings: { nl: 'klederdragt, kleder dracht', tr: 'geleneksel kiyafet' },
  },
  dialect: {
    discipline: 'heritage',
    synonyms: { nl: 'streektaal, Haags, Schevenings', en: 'regional language', tr: 'şive, ağız', ar: 'لغة محلية' },
    misspellings: { nl: 'dialekt' },
  },
  handwerk: {
    discipline: 'visual',
    synonyms: {
      nl: 'handwerken, breien, haken, borduren',
      en: 'crafts, knitting, crochet, embroidery',
      tr: 'örgü, nakış, tığ işi',
      ar: 'حياكة, تطريز, كروشيه',
    },
    misspellings: { nl: 'hand werk, handwerke', tr: 'orgu, nakis' },
  },
  naailes: {
    discipline: 'visual',
    synonyms: {
      nl: 'naaien, kleding maken, mode',
      en: 'sewing, dressmaking, fashion',
      tr: 'dikiş, terzilik, moda',
      ar: 'خياطة, تفصيل ملابس',
    },
    misspellings: { nl: 'naaies, naai les, nailes', tr: 'dikis dersi' },
  },
};
