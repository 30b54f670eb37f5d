import { list } from './concept.ts';

/* Other words for places in The Hague, beside those of content/model/places.json: as people say them, and in Arabic. */

const said: Record<string, string> = {
  Archipelbuurt: 'archipel, الأرخبيل, ارخيبل',
  'Belgisch Park': 'بلخيش بارك',
  Benoordenhout: 'benoordehout, بينوردنهاوت',
  Bezuidenhout: 'bezuidehout, bezuidenhoud, بيزاودنهاوت, بيزويدنهاوت',
  Binckhorst: 'binkhorst, بينكهورست',
  'Bomen- en Bloemenbuurt': 'bomenbuurt, bloemenbuurt',
  'Bouwlust en Vrederust': 'zuidwest, den haag zuidwest, باولوست, فريدروست',
  Centrum:
    'binnenstad, stadscentrum, chinatown, downtown, city centre, city center, şehir merkezi, merkez, وسط المدينة, المركز, سنتروم, سنتر',
  Duindorp: 'دوندورب',
  Duinoord: 'داونورد',
  'Geuzen- en Statenkwartier': 'statenquartier, ستاتنكوارتير',
  'Kijkduin en Ockenburgh': 'kijkduin, ockenburg, كايكداون',
  Laakkwartier: 'laak',
  'Laakkwartier en Spoorwijk': 'laakkwartier, spoorwijk, laakhaven, لاك كوارتير, لاككوارتير, سبورفايك',
  Leidschenveen: 'لايدسخنفين',
  Leyenburg: 'leijenburg, لاينبورخ',
  Loosduinen: 'لوسداونن, لوزداونن',
  'Mariahoeve en Marlot': 'mariahoeve, ماريا هوفه, مارياهوف',
  Moerwijk: 'morwijk, مورفايك, موروايك, موور وايك',
  Morgenstond: 'مورخنستوند',
  Regentessekwartier: 'regentesse, regentessebuurt',
  'Rustenburg en Oostbroek': 'rustenburg, oostbroek, روستنبورخ',
  Scheveningen: 'schevening, scheveninge, sheveningen, sgeveningen, سخيفيننغن, شيفينينغن, سخيفينينجن, شخيفينينغن',
  Schildersbuurt: 'schilderswijk, schilderwijk, de schilders, سخيلدرسفايك, شيلدرسوايك, سخيلدرس بورت, حي الرسامين',
  Stationsbuurt: 'hollands spoor, hs, station',
  Transvaalkwartier: 'transvaal, haagse markt, ترانسفال, ترانسفاال',
  Valkenboskwartier: 'valkenbos',
  Vruchtenbuurt: 'vruchtenbuurt',
  'Wateringse Veld': 'wateringseveld, واترينغسه فيلد',
  Ypenburg: 'ijpenburg, iepenburg, إيبنبورخ, ايبنبورغ',
  Zeeheldenkwartier: 'zeehelden, زيهيلدن',
  Zuiderpark: 'زاودربارك',
};

/** What else a neighbourhood is called. */
export const otherNames = (neighbourhood: string): string[] => list(said[neighbourhood] ?? '');

/** What else a district is called. */
export const districtNames: Record<string, string> = {
  laak: 'laak, لاك',
  escamp: 'escamp, den haag zuidwest, zuidwest, إسكامب',
  'haagse-hout': 'haagse hout, هاخسه هاوت',
  'leidschenveen-ypenburg': 'leidschenveen ypenburg',
  segbroek: 'سيخبروك',
  centrum: 'merkez, وسط البلد',
  loosduinen: '',
  scheveningen: '',
};
