import { createContext } from 'react'

/**
 * Size of the text on pictures, as a multiple of the dashboard's: a picture of width `w` holds the
 * labels that one of `w / scale` holds there.
 */
export const TextScale = createContext(1)

/** Font size in CSS pixels that scale 1 stands for: that of the labels on the dashboard's map. */
export const LABEL_PX = 12
