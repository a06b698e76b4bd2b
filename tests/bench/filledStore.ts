import { v7 } from 'uuid'
import type { CentreOptions } from '../support/invented/centre'
import { inventCentre } from '../support/invented/centre'
import type { InventedCitizen } from '../support/invented/invented'
import { type Random, seededRandom } from '../support/invented/random'
import { loadCentre, type LoadedCentre } from '../support/loadCentre'
import type { Program } from './program'

/** The open program with an invented centre in its store, and what is needed to ask for its people. */
export type FilledStore = {
  readonly program: Program
  readonly loaded: LoadedCentre
  /** Some hundreds of citizens whose cards are open to all. */
  readonly people: readonly (InventedCitizen & { readonly id: string })[]
  readonly random: Random
}

const most = 400

export async function fillStore(
  program: Program,
  size: Omit<CentreOptions, 'seed'>,
  seed = 'bench',
): Promise<FilledStore> {
  const loaded = await loadCentre(program.transactions, { ...size, seed }, v7)
  const step = Math.max(1, Math.floor(size.people / most))
  const people = []
  for (const { citizens } of inventCentre({ ...size, seed }).families())
    for (const card of citizens)
      if (card.index % step === 0 && !card.restricted)
        people.push({ ...card, id: loaded.citizens[card.index]! })
  return { program, loaded, people, random: seededRandom(`${seed}/asked`) }
}
