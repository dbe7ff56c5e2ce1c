/** Ids of what stands in the page before its app: for whoever fills it, and for whoever takes over. */

/** Of the element that holds it all, empty once the app has taken over. */
export const FIRST_PAGE_ID = 'first-page'

/** Of the still map. */
export const STILL_ID = 'first-map'
