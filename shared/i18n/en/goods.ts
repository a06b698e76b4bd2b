import type { Messages } from '../messages'
import type { goods as el } from '../el/goods'
import { goodsFields, goodsScreen } from './goodsScreen'

export const goods = {
  subjects: { item: 'item', lot: 'lot', movement: 'movement of goods', pack: 'pack', warehouse: 'warehouse' },
  rules: {
    shortage:
      '{{item}} ({{lot}}): on {{day}} {{missing}} are missing – {{left}} are there. Give less, take from another lot, or see whether a delivery was not written down yet.',
    expired:
      '{{item}} ({{lot}}): expired on {{day}} and is neither handed out nor transferred. Take from another lot; this one can only be written off.',
    dayToCome: '{{day}} has not come yet. Write the day on which the goods moved.',
    alreadyUndone: 'The movement was already undone. Refresh the list.',
    isCounterEntry: 'This movement is itself an undoing. Write the movement anew.',
    itemIsClosed: '{{item}} is closed. Choose another item or take it into use again on its page.',
    warehouseIsClosed:
      'The warehouse {{warehouse}} is closed. Choose another, or take it into use again in the list of warehouses.',
    warehouseHoldsGoods:
      'There are still goods in {{warehouse}}. Transfer them or write them off first, then close it.',
    sameWarehouse: 'The goods are in {{warehouse}} already. Choose another warehouse to bring them to.',
    alreadyClosed: 'It is already closed. Refresh the list.',
    notClosed: 'It is already in use. Refresh the list.',
    measureIsFixed:
      'There are lots or packs of {{item}} already, so its measure does not change. Close it and add a new item.',
    barcodeIsKnown:
      'The code {{code}} belongs to {{item}} ({{pack}}) already. Remove it there first if that is wrong.',
    needsExpiry: '{{item}} expires: write the last day of the lot.',
    neverExpires: '{{item}} does not expire: leave the last day empty, or change the item.',
    notExpired:
      '{{item}}: the lot has not expired ({{day}}). Choose another reason for writing off, or another lot.',
    heldForParcels:
      '{{item}} ({{lot}}): {{held}} are held for packed parcels ({{parcels}}) and {{free}} are free. Take less, or unpack the parcels first.',
    undoneElsewhere:
      'The act is undone as a whole on its own page (delivery, hand-over or stocktake). Open that one.',
  },
  audit: {
    itemAdded: 'Item added',
    itemCorrected: 'Item corrected',
    itemClosed: 'Item closed',
    itemReopened: 'Item taken into use again',
    packAdded: 'Pack added',
    packRemoved: 'Pack removed',
    warehouseAdded: 'Warehouse added',
    warehouseCorrected: 'Warehouse corrected',
    warehouseClosed: 'Warehouse closed',
    warehouseReopened: 'Warehouse taken into use again',
    transferred: 'Goods transferred',
    writtenOff: 'Goods written off',
    undone: 'Movement of goods undone',
    actUndone: 'Transfer or writing off undone',
    balancesRebuilt: 'Balances of goods made anew from the movements',
  },
  fields: goodsFields,
  screen: goodsScreen,
} as const satisfies Messages<typeof el>
