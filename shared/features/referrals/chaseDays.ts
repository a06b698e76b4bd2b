/** Days after delivery on which the form proposes to ask for the answer; whoever records the delivery may change it. */
export const proposedChaseDays = 20
