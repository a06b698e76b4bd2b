import type { distributions as el } from '../el/distributions'
import type { Messages } from '../messages'
import { distributionsScreen } from './distributionsScreen'
import { programmesScreen } from './programmesScreen'

export const distributions = {
  subjects: {
    programme: 'distribution programme',
    decision: 'decision of entitlement',
    day: 'distribution day',
    parcel: 'parcel',
    handOver: 'hand-over',
  },
  rules: {
    programmeClosed: 'The programme “{{programme}}” is closed. Reopen it or choose another one.',
    programmeNotClosed: 'The programme is open already. Refresh the list.',
    outsideProgramme:
      'On {{day}} the programme “{{programme}}” does not run. Check the day or how long the programme runs.',
    nobodyThere:
      'Nobody lives in the household on {{day}}. Check its members; they may have moved to another one.',
    noBasket:
      'The programme “{{programme}}” gives nothing to this household on {{day}}. Check the programme’s basket.',
    alreadyCollected:
      'Already collected on {{day}} from the programme “{{programme}}” (receipt {{receipt}}). If that was a mistake, undo that hand-over.',
    membersCollected:
      'All members were already counted in a hand-over on {{day}} from the programme “{{programme}}”, in another household. They are entitled again in the next period.',
    decisionMissing:
      'A decision for the programme “{{programme}}” is missing. Ask a social worker to check the criteria.',
    decisionExpired: 'The decision was valid until {{day}}. Ask a social worker to renew it.',
    decisionWithdrawn: 'The decision was withdrawn on {{day}}. Ask the social worker.',
    criteriaMissing:
      'Criteria of the programme that were not ticked: {{count}}. Ask a social worker to check them.',
    incomeMissing:
      'The programme has an income limit and no income was written. Ask a social worker to fill it in.',
    incomeAboveLimit: 'The income is above the limit for a household of this size. Ask the social worker.',
    basketDayOutside:
      'The basket begins after the end of the programme ({{day}}). Correct the day or extend the programme.',
    dayToCome: '{{day}} has not come yet. Write today or an earlier day.',
    dayInPast: '{{day}} is over. Plan the distribution for today or a day to come.',
    dayCancelled: 'The distribution day was cancelled. Plan a new one.',
    dayBegun: 'Parcels are packed or handed over already. Undo those first or plan a new day.',
    noSuchSlot: 'The day has no such time slot. Choose one of the list.',
    alreadyListed: 'The household is on the list of the day already.',
    parcelHandedOver:
      'The parcel was already handed over at {{at}} by: {{by}}. Nothing was written twice. If that was a mistake, undo the hand-over.',
    parcelRemoved: 'The parcel was taken off the list of the day. Add the household again.',
    parcelNotPlanned: 'The parcel does not wait to be packed. Refresh the list.',
    parcelNotPacked: 'The parcel is not packed. Refresh the list.',
    reservedUntilPast: 'The time until which the parcel is held has passed. Write a time later than now.',
    reservedTooLong:
      'Goods are held for a parcel until {{day}} at most. Write an earlier day; the centre’s deadline is in the settings.',
    reserved:
      '{{item}} ({{lot}}): {{left}} are free and {{asked}} are asked for; the rest is held for other parcels or is not there. Give less or take from another lot.',
    notInBasket:
      'The item “{{item}}” is not in the household’s basket. Take it out or give it in place of another item, with the reason.',
    moreThanBasket:
      '{{item}}: the household is entitled to {{most}} and {{given}} were written. Give no more than that.',
    notEqual: '“{{item}}” is not equal to “{{instead}}”: another category or measure. Choose an equal item.',
    substitutesItself: '“{{item}}” does not stand in for itself. Write it as an ordinary line.',
    expired:
      '{{item}} ({{lot}}): expired on {{day}} and is not handed out. Take from another lot; this one can only be written off.',
    collectorNotMember:
      'Whoever collects does not belong to the household on {{day}}. Choose a member or write them as authorised.',
    handOverUndone: 'The hand-over was already undone at {{at}} by: {{by}}. Nothing changed.',
    alreadyNodded: '{{by}} has already answered for this urgent aid. Refresh the list.',
    notUrgent: 'The hand-over was made by a programme and does not wait for approval.',
    decisionIsWithdrawn: 'The decision was withdrawn already. Write a new one if it is needed.',
    unprintable:
      'The receipt has characters that cannot be printed: {{characters}}. The hand-over is saved; correct the name and hand over the paper again.',
    drawingTimedOut: 'The receipt took too long to draw. The hand-over is saved; print it again.',
    noLabels: 'The day has no parcel that you may see. Put households on the list first.',
    labelsUnprintable:
      'A label has characters that cannot be printed: {{characters}}. Correct the name on the card and open the labels again.',
    labelsTimedOut: 'The labels took too long to draw. Nothing was changed; open them again.',
  },
  audit: {
    programmeAdded: 'New distribution programme',
    programmeCorrected: 'Distribution programme corrected',
    programmeClosed: 'Distribution programme closed',
    programmeReopened: 'Distribution programme reopened',
    basketAdded: 'New version of a basket',
    decided: 'Entitlement to a programme decided',
    decisionWithdrawn: 'Decision of entitlement withdrawn',
    dayPlanned: 'New distribution day',
    dayCorrected: 'Distribution day corrected',
    dayCancelled: 'Distribution day cancelled',
    parcelsGenerated: 'Entitled households on the list of the day',
    parcelAdded: 'Household on the list of the day',
    parcelMoved: 'Time slot changed',
    parcelRemoved: 'Parcel taken off the list',
    parcelRestored: 'Parcel back on the list',
    callListOpened: 'Call list of a distribution looked at',
    labelsOpened: 'Labels of parcels looked at',
    labelSheetDrawn: 'Sheet of parcel labels looked at',
    labelSheetPrinted: 'Sheet of parcel labels printed',
    labelSheetSavedOutside: 'Sheet of parcel labels saved outside the program',
    packed: 'Parcel packed',
    dayPacked: 'Parcels of a day packed',
    unpacked: 'Packed parcel opened again',
    handedOver: 'Parcel handed over',
    notCollected: 'Parcel not collected',
    handOverUndone: 'Hand-over undone',
    urgentAidGiven: 'Urgent aid',
    nodded: 'Urgent aid approved',
    nodRefused: 'Urgent aid not approved',
    receiptDrawn: 'Receipt of goods looked at',
    receiptPrinted: 'Receipt of goods printed',
    receiptSavedOutside: 'Receipt of goods saved outside the program',
  },
  labelSheet: {
    title: 'Parcel labels {{day}}',
    fileName: 'Labels {{day}}.pdf',
  },
  receipt: {
    title: 'Receipt of goods {{receipt}}',
    heading: 'RECEIPT OF GOODS',
    undone: 'UNDONE on {{day}}: {{reason}}',
    number: 'Number',
    day: 'Handed over on',
    programme: 'Programme',
    urgentAid: 'Urgent aid',
    household: 'Household',
    size: 'Members',
    collectedBy: 'Collected by',
    proxy: '{{name}}, with authorisation (document {{document}})',
    parcel: 'Parcel',
    warehouse: 'Warehouse',
    address: 'Address',
    postcode: 'Postcode',
    telephone: 'Telephone',
    email: 'Email',
    item: 'Item',
    quantity: 'Quantity',
    lot: 'Lot, expiry',
    remark: 'Remark',
    instead: 'In place of: {{item}} ({{reason}})',
    statement:
      'It is declared that the goods above were received free of charge, in the quantity and condition stated, for the household named.',
    signCollector: 'Received by',
    signStaff: 'Handed over by',
    page: 'Page {page} of {pages}',
    fileName: 'Receipt {{year}}-{{serial}}.pdf',
  },
  screen: { ...distributionsScreen, ...programmesScreen },
} as const satisfies Messages<typeof el>
