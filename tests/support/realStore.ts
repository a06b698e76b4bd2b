import { sampleCentre } from './sampleCentre'
import { goodPassword, type RealApp } from './realVault'

export const firstPerson = {
  fullName: 'Ελένη Βράχου',
  title: 'Προϊσταμένη',
  roles: ['administrator' as const, 'supervisor' as const],
}

/** First start without screens; leaves «eleni» signed in and returns the groups of the recovery sheet. */
export async function makeRealStore(real: RealApp): Promise<string[]> {
  const { groups } = await real.do('vault.prepare', {
    signInName: 'eleni',
    password: goodPassword,
    names: [],
  })
  await real.do('vault.create', {
    person: firstPerson,
    centre: sampleCentre,
    groups: [
      { place: 2, text: groups[2]!.toLowerCase() },
      { place: 7, text: groups[7]! },
    ],
  })
  return groups
}
