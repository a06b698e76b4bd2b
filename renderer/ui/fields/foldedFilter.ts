import type { ComboboxItem, OptionsFilter } from '@mantine/core'
import { fold, foldedWords } from '../../../shared/values/greekText'
import { soundKeysOfFolded, soundPrefixes } from '../../../shared/values/soundKey'

const latin = /[A-Z]/
const greek = /[Α-Ω]/

/** The sounds with which a word may begin that is typed in Latin letters and not yet whole. */
const beginningsOf = (word: string): readonly string[] =>
  latin.test(word) ? soundKeysOfFolded(word).flatMap(soundPrefixes) : []

/** Whether each typed word sounds like the beginning of a Greek word of the label; Latin labels are only read. */
function soundsLike(label: string, typed: readonly (readonly string[])[]): boolean {
  const sounds = foldedWords(label)
    .filter((word) => greek.test(word))
    .flatMap(soundKeysOfFolded)
  return typed.every((beginnings) =>
    beginnings.some((beginning) => sounds.some((sound) => sound.startsWith(beginning))),
  )
}

/**
 * The filter of every list to choose from; the kit's own knows neither Greek accents nor greeklish. «πινακας» finds
 * «Πίνακας», and so do `pinakas` and `pinak`.
 */
export const foldedFilter: OptionsFilter = ({ options, search, limit }) => {
  const wanted = fold(search)
  const typed = latin.test(wanted) ? foldedWords(search).map(beginningsOf) : []
  const fits = ({ label }: ComboboxItem) =>
    fold(label).includes(wanted) || (typed.length > 0 && soundsLike(label, typed))
  return options
    .map((option) => ('group' in option ? { ...option, items: option.items.filter(fits) } : option))
    .filter((option) => ('group' in option ? option.items.length > 0 : fits(option)))
    .slice(0, limit)
}
