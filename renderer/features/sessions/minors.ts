import type { Consent } from '../../../shared/features/sessions/custody'

/** Whether a guardian's consent held on this day. */
export const isInForceOn = ({ givenOn, until, withdrawnOn }: Consent, day: string): boolean =>
  givenOn <= day && (until === null || day <= until) && (withdrawnOn === null || day < withdrawnOn)
