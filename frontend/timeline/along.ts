/**
 * Lengths along the axis in shares of a plot of so many pixels, for styles: what stands in a box as wide as the plot goes
 * with its days when the box is made wider. `aside` are pixels that are added at any width.
 */
export function along(width: number): (pixels: number, aside?: number) => string {
  return (pixels, aside = 0) => {
    const share = `${((100 * pixels) / width).toFixed(4)}%`;
    const rest = `${aside.toFixed(1)}px`;
    return aside === 0 ? share : pixels === 0 ? rest : `calc(${share} + ${rest})`;
  };
}
