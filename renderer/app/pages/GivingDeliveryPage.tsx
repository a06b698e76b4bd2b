import { useMay } from '../../api/useMay'
import { DeliveryPage } from '../../features/deliveries/DeliveryPage'
import { placeOfUrgentAid } from '../../features/distributions/paths'

/** A delivery, whose goods can be handed straight on as urgent aid. */
export function GivingDeliveryPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const may = useMay()
  return (
    <DeliveryPage params={params} giveOn={may('distributions.urgentAid') ? placeOfUrgentAid : undefined} />
  )
}
