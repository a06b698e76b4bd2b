import { weighted, type Draw } from './random'
import type { Sex } from './firstNames'

/** A name in Greek letters, as an office writes it down, and in Latin letters, as the passport has it. */
export type TwoScripts = { readonly el: string; readonly latin: string }
export type Origin = {
  /** ISO 3166 code, as in the list `citizenships`. */
  readonly citizenship: string
  /** Code of the list `languages`. */
  readonly language: string
  readonly birthPlace: string
  readonly names: Record<Sex, readonly TwoScripts[]>
  readonly surnames: Record<Sex, readonly TwoScripts[]>
}

const both = (text: string): TwoScripts[] =>
  text.split(', ').map((pair) => {
    const [el = '', latin = ''] = pair.split('=')
    return { el, latin }
  })

function origin(
  citizenship: string,
  language: string,
  birthPlace: string,
  male: string,
  female: string,
  surnames: string,
  womensSurnames = surnames,
): Origin {
  return {
    citizenship,
    language,
    birthPlace,
    names: { male: both(male), female: both(female) },
    surnames: { male: both(surnames), female: both(womensSurnames) },
  }
}

export const origins: readonly (readonly [Origin, number])[] = [
  [
    origin(
      'AL',
      'sq',
      'Αλβανία',
      'Αρμπέν=Arben, Φατμίρ=Fatmir, Άγκιμ=Agim, Ιλίρ=Ilir, Γκεντιάν=Gentian, Έντι=Edi, Ντριτάν=Dritan, Μπλεντάρ=Bledar, Σοκόλ=Sokol, Αρντιάν=Ardian',
      'Βαλμπόνα=Valbona, Μιμόζα=Mimoza, Λίντιτα=Lindita, Εντλίρα=Edlira, Αλμπάνα=Albana, Σουέλα=Suela, Ορνέλα=Ornela, Εριόνα=Eriona',
      'Χότζα=Hoxha, Σέχου=Shehu, Τζίκα=Xhika, Μπρέγκου=Bregu, Λέκα=Leka, Ντόντα=Doda, Πρίφτι=Prifti, Κόλα=Kola, Γκιόνι=Gjoni, Μέτα=Meta, Μούτσα=Muça, Τζάφα=Xhafa',
    ),
    46,
  ],
  [
    origin(
      'PK',
      'ur',
      'Πακιστάν',
      'Μουχάμαντ=Muhammad, Αλί=Ali, Άμιρ=Aamir, Ιμράν=Imran, Ουσμάν=Usman, Σαντζάντ=Sajjad, Ναβίντ=Naveed, Τάρικ=Tariq',
      'Φατίμα=Fatima, Αΐσα=Ayesha, Ζαϊνάμπ=Zainab, Σάμινα=Samina',
      'Χαν=Khan, Αχμέντ=Ahmed, Χουσεΐν=Hussain, Ικμπάλ=Iqbal, Μαλίκ=Malik, Σαχ=Shah, Ασράφ=Ashraf',
    ),
    10,
  ],
  [
    origin(
      'UA',
      'uk',
      'Ουκρανία',
      'Αντρίι=Andrii, Ολεξάντρ=Oleksandr, Μίκολα=Mykola, Σέρχιι=Serhii, Ιβάν=Ivan',
      'Οκσάνα=Oksana, Νατάλια=Nataliia, Ολένα=Olena, Τετιάνα=Tetiana, Λιουντμίλα=Liudmyla, Ιρίνα=Iryna',
      'Κοβαλένκο=Kovalenko, Σεφτσένκο=Shevchenko, Μποντάρ=Bondar, Μελνίκ=Melnyk, Ολίινικ=Oliinyk, Τκατσένκο=Tkachenko',
    ),
    8,
  ],
  [
    origin(
      'BG',
      'bg',
      'Βουλγαρία',
      'Γκεόργκι=Georgi, Ντιμίταρ=Dimitar, Ιβάν=Ivan, Πέταρ=Petar, Στόγιαν=Stoyan',
      'Μαρίγια=Mariya, Ελένα=Elena, Νταντιέλα=Daniela, Ροσίτσα=Rositsa, Πένκα=Penka',
      'Ιβανόφ=Ivanov, Γκεοργκίεφ=Georgiev, Ντιμιτρόφ=Dimitrov, Πετρόφ=Petrov, Τοντόροφ=Todorov',
      'Ιβανόβα=Ivanova, Γκεοργκίεβα=Georgieva, Ντιμιτρόβα=Dimitrova, Πετρόβα=Petrova, Τοντόροβα=Todorova',
    ),
    10,
  ],
  [
    origin(
      'PH',
      'tl',
      'Φιλιππίνες',
      'Χοσέ=Jose, Ράμον=Ramon, Ρομέλ=Rommel',
      'Μαρία Λουίζα=Maria Luisa, Ροζαλίντα=Rosalinda, Τζόσι=Josie, Ερλίντα=Erlinda, Γκλόρια=Gloria',
      'Σάντος=Santos, Ρέγιες=Reyes, Κρουζ=Cruz, Μπαουτίστα=Bautista, Οκάμπο=Ocampo',
    ),
    6,
  ],
  [
    origin(
      'EG',
      'ar',
      'Αίγυπτος',
      'Μοχάμεντ=Mohamed, Άχμεντ=Ahmed, Μαχμούντ=Mahmoud, Χασάν=Hassan, Ιμπραήμ=Ibrahim, Μουσταφά=Mostafa',
      'Φάτμα=Fatma, Μόνα=Mona, Χάναν=Hanan, Ναγκλά=Naglaa',
      'Ελ Σαγιέντ=El Sayed, Αμπντέλ Ραχμάν=Abdel Rahman, Χασάν=Hassan, Σαλέχ=Saleh, Ελ Μάσρι=El Masry',
    ),
    9,
  ],
  [
    origin(
      'RO',
      'ro',
      'Ρουμανία',
      'Ιόν=Ion, Αντρέι=Andrei, Βασίλε=Vasile, Μιχάι=Mihai',
      'Έλενα=Elena, Μαρία=Maria, Ιοάνα=Ioana, Γκαμπριέλα=Gabriela',
      'Ποπέσκου=Popescu, Ιονέσκου=Ionescu, Ράντου=Radu, Στόικα=Stoica, Μουντεάνου=Munteanu',
    ),
    5,
  ],
  [
    origin(
      'GE',
      'ka',
      'Γεωργία',
      'Γκιόργκι=Giorgi, Νταβίτ=Davit, Λεβάν=Levan',
      'Νίνο=Nino, Μάρινε=Marine, Νανά=Nana, Κετεβάν=Ketevan',
      'Μπεριτζέ=Beridze, Γκελασβίλι=Gelashvili, Καπανατζέ=Kapanadze, Μαϊσουρατζέ=Maisuradze',
    ),
    5,
  ],
  [
    origin(
      'SY',
      'ar',
      'Συρία',
      'Ομάρ=Omar, Χαλίντ=Khaled, Γιουσέφ=Youssef',
      'Ράνια=Rania, Νουρ=Nour, Σαμίρα=Samira',
      'Αλ Χατίμπ=Al Khatib, Χαμούντ=Hammoud, Αλ Αχμάντ=Al Ahmad, Νατζάρ=Najjar',
    ),
    4,
  ],
  [
    origin(
      'AF',
      'fa',
      'Αφγανιστάν',
      'Αχμάντ=Ahmad, Ρεζά=Reza, Μοχάμαντ=Mohammad',
      'Ζάχρα=Zahra, Φατέμε=Fatemeh, Μαριάμ=Maryam',
      'Αχμαντί=Ahmadi, Χοσεϊνί=Hosseini, Ραχιμί=Rahimi, Μοχαμαντί=Mohammadi',
    ),
    4,
  ],
  [
    origin(
      'GB',
      'en',
      'Ηνωμένο Βασίλειο',
      'Τζέιμς=James, Ντέιβιντ=David, Πίτερ=Peter',
      'Σούζαν=Susan, Μάργκαρετ=Margaret, Τζένιφερ=Jennifer',
      'Σμιθ=Smith, Τζόουνς=Jones, Τέιλορ=Taylor, Μπράουν=Brown',
    ),
    3,
  ],
]

export const drawOrigin: Draw<Origin> = weighted(origins)
