import { ReceiversSection } from '../../features/distributions/ReceiversSection'
import { ItemPage } from '../../features/goods/ItemPage'
import { LotPage } from '../../features/goods/LotPage'
import { StockPage } from '../../features/goods/StockPage'
import { StocktakePage } from '../../features/stocktakes/StocktakePage'
import { scansInto } from './GoodsScans'

type Props = { readonly params: Readonly<Record<string, string>> }

// The screens of goods on which a scan adds a pack.
export const ScannedStockPage = () => <StockPage scansInto={scansInto} />
export const ScannedItemPage = ({ params }: Props) => <ItemPage params={params} scansInto={scansInto} />
export const ScannedLotPage = ({ params }: Props) => (
  <>
    <LotPage params={params} scansInto={scansInto} />
    <ReceiversSection lotId={params['id'] ?? ''} />
  </>
)
export const ScannedStocktakePage = ({ params }: Props) => (
  <StocktakePage params={params} scansInto={scansInto} />
)
