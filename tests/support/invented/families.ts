import { firstContactDay, makeCard, type CardContext } from './cards'
import { isoOf } from './days'
import { drawAddress } from './island'
import type { InventedFamily, InventedHousehold, InventedMembership } from './invented'
import { newLineage, newPerson, type Lineage, type Person } from './persons'
import { weighted, type Random } from './random'

/** A person with the place they take in the family's household, and the move they made, if any. */
type Member = {
  readonly person: Person
  readonly relation: string
  /** Moved between the family's first household and its second; the relation they have there. */
  readonly moves?: { readonly direction: 'out' | 'in'; readonly relation: string }
}
type FamilyPlan = (random: Random, until: number) => Member[]

const sexOf = (random: Random) => (random.chance(0.5) ? 'female' : 'male')

function couple(random: Random, until: number, womanAge: number, marital = 'MS2') {
  const lineage = newLineage(random)
  // Couples are mostly of one origin.
  const other: Lineage =
    lineage.origin === null ? newLineage(random, 0.02) : { ...newLineageOf(random, lineage) }
  const man = newPerson(random, until, {
    sex: 'male',
    age: womanAge + random.integer(-2, 8),
    marital,
    lineage,
  })
  const woman = newPerson(random, until, {
    sex: 'female',
    age: womanAge,
    marital,
    lineage: other,
    ...(marital === 'MS2' ? { husband: man } : {}),
  })
  return { man, woman }
}

/** Another family name of the same country. */
function newLineageOf(random: Random, lineage: Lineage): Lineage {
  for (let i = 0; i < 40; i++) {
    const other = newLineage(random, 1)
    if (other.origin === lineage.origin) return other
  }
  return lineage
}

/** The eldest first; two years lie between one and the next, so that a mother can have borne them. */
function childrenOf(
  random: Random,
  until: number,
  father: Person,
  mother: Person,
  motherAge: number,
): Member[] {
  const ages: number[] = []
  for (let wanted = numberOfChildren(random); wanted > 0; wanted--) {
    const age = random.integer(Math.max(0, motherAge - 42), motherAge - 19)
    if (ages.every((other) => Math.abs(other - age) >= 2)) ages.push(age)
  }
  const taken = new Set([father.name, mother.name])
  return ages
    .sort((a, b) => b - a)
    .map((age) => {
      const { lineage } = father
      const person = newPerson(random, until, {
        sex: sexOf(random),
        age,
        marital: 'MS1',
        lineage,
        father,
        mother,
        taken,
      })
      taken.add(person.name)
      return { person, relation: 'child' }
    })
}
const numberOfChildren = weighted([
  [1, 38], [2, 40], [3, 16], [4, 5], [5, 1],
]) // prettier-ignore

const single: FamilyPlan = (random, until) => {
  const age = random.integer(20, 66)
  const marital = random.chance(0.55) ? 'MS1' : random.chance(0.8) ? 'MS6' : 'MS7'
  return [
    {
      person: newPerson(random, until, {
        sex: sexOf(random),
        age,
        marital,
        lineage: newLineage(random, 0.12),
      }),
      relation: 'head',
    },
  ]
}

const elderAlone: FamilyPlan = (random, until) => {
  const sex = random.chance(0.68) ? 'female' : 'male'
  const age = random.integer(66, 95)
  const lineage = newLineage(random, 0.02)
  return [
    {
      person: newPerson(random, until, { sex, age, marital: random.chance(0.8) ? 'MS7' : 'MS1', lineage }),
      relation: 'head',
    },
  ]
}

const pair: FamilyPlan = (random, until) => {
  const old = random.chance(0.6)
  const { man, woman } = couple(
    random,
    until,
    old ? random.integer(62, 88) : random.integer(22, 61),
    random.chance(0.93) ? 'MS2' : 'MS3',
  )
  return [
    { person: man, relation: 'head' },
    { person: woman, relation: woman.marital === 'MS2' ? 'spouse' : 'partner' },
  ]
}

const withChildren: FamilyPlan = (random, until) => {
  const age = random.integer(24, 52)
  const { man, woman } = couple(random, until, age)
  const children = childrenOf(random, until, man, woman, age)
  const eldest = children[0]
  const leaves = eldest !== undefined && until - eldest.person.birthDay > 21 * 365 && random.chance(0.35)
  return [
    { person: man, relation: 'head' },
    { person: woman, relation: 'spouse' },
    ...children.map((member) =>
      leaves && member === eldest
        ? { ...member, moves: { direction: 'out', relation: 'head' } as const }
        : member,
    ),
  ]
}

/** One parent with children; in a third of these the other parent moved out while the family was known. */
const oneParent: FamilyPlan = (random, until) => {
  const age = random.integer(22, 50)
  const { man, woman } = couple(random, until, age, random.chance(0.6) ? 'MS6' : 'MS5')
  const children = childrenOf(random, until, man, woman, age)
  const motherStays = random.chance(0.84)
  const [stays, leaves] = motherStays ? [woman, man] : [man, woman]
  const other: Member[] = random.chance(0.33)
    ? [{ person: leaves, relation: 'spouse', moves: { direction: 'out', relation: 'head' } }]
    : []
  return [{ person: stays, relation: 'head' }, ...children, ...other]
}

/** Three generations; in half of these the old mother came to live with her son while the family was known. */
const threeGenerations: FamilyPlan = (random, until) => {
  const age = random.integer(34, 50)
  const { man, woman } = couple(random, until, age)
  const mother: Person = {
    ...newPerson(random, until, {
      sex: 'female',
      age: age + random.integer(24, 38),
      marital: 'MS7',
      lineage: man.lineage,
    }),
    name: man.motherName,
  }
  const old: Member = { person: mother, relation: 'parent' }
  return [
    { person: man, relation: 'head' },
    { person: woman, relation: 'spouse' },
    ...childrenOf(random, until, man, woman, age),
    random.chance(0.5) ? { ...old, moves: { direction: 'in', relation: 'head' } } : old,
  ]
}

const planDraw = weighted<FamilyPlan>([
  [single, 19], [elderAlone, 17], [pair, 21], [withChildren, 27], [oneParent, 11], [threeGenerations, 5],
]) // prettier-ignore

/** Invents the next family; `first` and `household` are the next free indexes, `room` how many citizens are still wanted. */
export function nextFamily(
  context: CardContext,
  first: number,
  household: number,
  room: number,
): InventedFamily {
  const { random, until } = context
  const plan = room < 10 ? single : planDraw(random)
  const known = firstContactDay(context, first)
  const members = plan(random, until).map((member) => (until - known > 100 ? member : withoutMove(member)))
  const addressA = drawAddress(random)
  const addressB = drawAddress(random)
  const landline = random.chance(0.55) ? context.numbers.landline() : null
  const grown = members
    .filter(({ relation }) => relation === 'head' || relation === 'spouse' || relation === 'partner')
    .map(({ person }) => person.birthDay + Math.ceil(18 * 365.2425))
  const began = Math.max(known - random.integer(200, 6000), ...grown)
  const from = Math.min(began, known)
  // Everybody of the family is known by then, so that a move falls into the life of the cards.
  const moved = Math.min(until - 1, known + random.integer(60, 900))
  const citizens = members.map(({ person, moves }, place) => {
    const address = moves?.direction === 'out' ? addressB : addressA
    return makeCard(context, first + place, person, {
      address,
      landline: address === addressA ? landline : null,
      alone: members.length === 1,
    })
  })
  const memberships = members.flatMap((member, place) =>
    membershipsOf(member, first + place, household, from, moved, until),
  )
  const relocates = random.chance(0.1) && until - from > 100
  const relocated = from + random.integer(30, Math.max(31, until - from - 1))
  const before = drawAddress(random)
  const home = { address: addressA, from: isoOf(relocates ? relocated : from), to: null }
  const households: InventedHousehold[] = [
    {
      index: household,
      from: isoOf(from),
      to: null,
      addresses: relocates ? [{ address: before, from: isoOf(from), to: isoOf(relocated) }, home] : [home],
    },
  ]
  const mover = members.find((member) => member.moves !== undefined)
  if (mover !== undefined) {
    const incoming = mover.moves?.direction === 'in'
    const [start, end] = incoming ? [isoOf(from), isoOf(moved)] : [isoOf(moved), null]
    households.push({
      index: household + 1,
      from: start,
      to: end,
      addresses: [{ address: addressB, from: start, to: end }],
    })
  }
  return { citizens, households, memberships }
}

/** Families known since a few weeks only have not moved yet. */
const withoutMove = ({ person, relation }: Member): Member => ({ person, relation })

function membershipsOf(
  { person, relation, moves }: Member,
  citizen: number,
  household: number,
  from: number,
  moved: number,
  until: number,
): InventedMembership[] {
  const start = isoOf(Math.min(Math.max(from, person.birthDay), until))
  const stay = { household, citizen, relation, from: start, to: null }
  if (moves === undefined) return [stay]
  const other = { household: household + 1, citizen, relation: moves.relation }
  const day = isoOf(moved)
  return moves.direction === 'out'
    ? [
        { ...stay, to: day },
        { ...other, from: day, to: null },
      ]
    : [
        { ...other, from: start, to: day },
        { ...stay, from: day },
      ]
}
