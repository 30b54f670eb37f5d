/** Everyday English words about other things than art, by theme: what somebody types who is at the wrong address. */
export const english = `
  doctor doctors dentist hospital clinic pharmacy medicine medicines pills sick illness disease fever cough allergy surgery nurse nursing
  therapy therapist psychologist pregnant pregnancy midwife birth donor blood vaccine glasses optician hearing diabetes cancer heart back
  knee pain wound emergency ambulance health healthy care caring driver driving drive licence license garage tyre tyres tires engine petrol
  gasoline fuel charging parking fine fines traffic motorway highway tunnel bridge crossing lights bus buses tram train trains underground
  station ticket tickets platform airplane airport flight flights suitcase luggage passport identity visa travel travelling trip holiday
  holidays vacation beach hotel hostel camping tent caravan boat boats ship harbour bicycle bicycles bike bikes cycling scooter helmet lock
  keys taxi moving removal truck trucks van parcel package post stamp stamps letter letters delivery house houses housing rent rental renting
  tenant landlord room rooms flat flats apartment cellar attic roof gutter wall walls floor floors tile tiles carpet curtain curtains window
  windows door doors stairs kitchen bathroom shower bath tap leak plumber electrician electricity power heating boiler insulation painter
  plasterer handyman builder building estate mortgage lawyer notary neighbour neighbours noise rubbish garbage waste trash container sewer
  pavement street streets square road roads lamp tree trees bush grass lawn garden gardens gardener gardening plants flower flowers rose
  roses tulip tulips seed seeds weed weeds spade bucket bank banking loan loans debt debts money saving savings interest account accounts
  bill bills invoice payment pay paying credit debit card cards tax taxes benefit benefits allowance pension salary wage wages work worker
  working jobs employer employee vacancy vacancies interview resign contract internship agency boss office offices meeting meetings company
  companies business store stores shop shops shopping supermarket grocery market cashier bargain discount buy buying sell selling sale sales
  price prices order orders return returns warranty repair repairs broken washing machine machines dryer fridge freezer oven microwave vacuum
  iron light bulb battery phone phones mobile subscription internet wireless computer computers laptop screen printer mouse tablet password
  login website email mail message messages error virus program programming software hardware server network data television channel news
  food eat eating drink drinks drinking bread baker bakery butcher meat chicken fish cheese milk butter eggs sugar salt pepper rice pasta
  potato potatoes vegetable vegetables fruit apple apples banana pear grape grapes orange oranges tomato cucumber lettuce carrot carrots
  onion onions garlic soup sauce pizza fries burger cookie cookies cake cakes cream candy sweets chocolate coffee juice beer wine
  restaurant cafe pub breakfast lunch dinner supper recipe recipes cooking cook baking plate plates knife fork spoon glass cup cups dogs
  puppy cats kitten bird birds rabbit rabbits hamster horse horses cow cows pig pigs sheep goat mouse rat rats ant ants wasp insects spider
  snake vet shelter cage police fire fireman firefighter attorney judge court crime theft thief burglary prison jail law laws rule rules
  permit appeal council mayor government election elections vote votes voting party parties minister president king queen war peace army
  soldier soldiers weapon weapons guns bomb smoke wedding weddings marriage married divorce funeral death dead baptism church mosque temple
  prayer pray religion christmas easter sport sports football soccer tennis hockey basketball volleyball baseball cricket rugby golf
  swimming swim pool skating skiing running runner jogging walking hiking climbing judo karate boxing martial gymnastics fitness muscle
  muscles weight diet billiards darts chess bingo lottery gambling casino match goal ball balls referee coach hairdresser barber haircut
  hair curls beard shave shaving beauty nail nails makeup perfume soap teeth trousers pants jacket coat coats sweater skirt skirts dress
  dresses shirt shirts blouse sock socks shoe shoes boot boots belt hats caps bag bags necklace watch watches clock school schools college
  university degree diploma exam exams test tests maths mathematics physics chemistry biology history geography homework tutor tutoring
  teacher teachers nursery daycare babysitter nappy nappies diaper cradle stroller pram toys puzzle weather rain rainy wind windy storm
  snow sunny cloud clouds fog frost temperature degrees winter summer autumn spring moon star stars earth ocean wave waves river lake
  mountain mountains forest island desert stone stones rock rocks sand mud iron steel copper gold silver plastic rubber cardboard rope
  wire needle scissors hammer saw screw drill ladder brush glue tape motor factory farm farmer tractor barn field fields harvest moment
  moments always never sometimes often almost outside inside above below behind left right early late later yesterday today tomorrow minute
  minutes hour hours month months century beginning ending quick slow large small long short high low wide narrow thick thin heavy dark warm
  cold wet dry full empty open closed ugly clean dirty expensive cheap easy difficult happy sad angry afraid tired strong weak rich poor
  smart stupid honest truth secret question questions answer answers problem problems solution opinion thought thoughts feeling feelings
  hate fear dream dreams sleep sleeping awake stand standing sitting lying fall falling throw catch pull push carry lift give given keep
  leave stay stayed come arrive depart wait waiting lose lost winning forget think know understand believe hope wish choose help helping
  save fight fighting fights hit shoot shooting cut break close finish talk talking tell telling told shout whisper laugh laughing crying
  look looking watching hear smell taste touch knock call calling send sending girl boys woman grandma grandpa aunt uncle cousin nephew niece
  enemy guest guests person body head face faces eyes ears nose mouth lips tongue throat neck shoulder arms hands finger fingers stomach legs
  foot feet skin bone bones brain colour colours color colors number numbers machine machines permission information organization
  organisation function danger dangerous handy firm forum mailing fairly filled picture pictures paragraph contact address system systems
  result results service services support policy society security safety science research study studies report reports project projects`;
