import type { FormSources } from '../../main/features/sessions/forms.document'
import { centreSchema } from '../../shared/features/settings/centre'
import type { IsoDate } from '../../shared/values/isoDate'
import { sampleCard } from './sampleCard'
import { sampleCentre } from './sampleCentre'

/** What a form of the invented centre is made of, for an invented citizen. */
export const sampleForm: FormSources = {
  form: 'information',
  language: 'el',
  centre: centreSchema.parse({
    ...sampleCentre,
    signatories: [],
    coFunding: [],
  }),
  citizen: sampleCard,
  staffName: 'Δανάη Ανεμά',
  today: '2026-11-23' as IsoDate,
}
