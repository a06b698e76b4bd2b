import { inventedUsers, inventFamilies } from '../../support/invented/centre'
import { amkaFrom } from '../../support/invented/numbers'
import type { InventedCitizen } from '../../support/invented/invented'
import type { Caller } from './cards'

/** The one password of everybody in the story. */
const password = 'φάρος κύμα βράχος νησί καράβι'

/** Who plays in the main job: invented staff, an invented family, and somebody of the same name. */
export function storyOf(language: 'el' | 'en') {
  const staff = (index: number, signInName: string, title: string) => {
    const user = inventedUsers[index]
    return { fullName: `${user?.name} ${user?.surname}`, signInName, title, password }
  }
  const { citizen, other } = familyOf()
  const request = { el: 'Επίδομα στέγασης', en: 'Housing benefit' }[language]
  const caller: Caller = {
    surname: citizen.surname,
    name: citizen.name,
    fatherName: citizen.fatherName ?? '',
    amka: citizen.amka.value ?? '',
    mobile: citizen.mobile ?? '',
    request,
  }
  const namesake: Caller = {
    ...caller,
    fatherName: caller.fatherName === 'Νικόλαος' ? 'Ιωάννης' : 'Νικόλαος',
    amka: amkaFrom('1961-03-14', 'female', 7),
    mobile: '6969000007',
    request: { el: 'Πληροφορίες για το ΚΕΑ', en: 'Information on the minimum income' }[language],
  }
  return {
    supervisor: staff(0, 'thaleia', { el: 'Προϊσταμένη', en: 'Head' }[language]),
    socialWorker: staff(1, 'eleni', { el: 'Κοινωνική λειτουργός', en: 'Social worker' }[language]),
    reception: staff(4, 'nefeli', { el: 'Υποδοχή', en: 'Reception' }[language]),
    caller,
    namesake,
    relative: { surname: other.surname, name: other.name },
  }
}

/** A woman with a number and a telephone, and a child of hers. */
function familyOf(): { citizen: InventedCitizen; other: InventedCitizen } {
  for (const { citizens } of inventFamilies({ seed: 'main job', count: 400 })) {
    const citizen = citizens.find(
      ({ sex, amka, mobile, birthDate, surnameLatin }) =>
        sex === 'female' &&
        amka.value &&
        mobile &&
        surnameLatin === null &&
        birthDate > '1970' &&
        birthDate < '1995',
    )
    const other = citizens.find(({ birthDate }) => birthDate > '2008')
    if (citizen?.fatherName && other) return { citizen, other }
  }
  throw new Error('No such family was invented')
}
