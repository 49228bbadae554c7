/** Long edges to try one after the other; the last is still enough to read a contract by. */
const EDGES = [4000, 3000, 2200];

/** A smaller JPEG of a photo that fits into `limit` bytes; null when the phone can't read it. */
export async function shrink(photo: Blob, limit: number): Promise<Blob | null> {
  const address = URL.createObjectURL(photo);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    for (const edge of EDGES) {
      const smaller = await drawn(image, edge);
      if (smaller !== null && smaller.size <= limit) {
        return smaller;
      }
    }
    return null;
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function drawn(image: HTMLImageElement, edge: number): Promise<Blob | null> {
  const scale = Math.min(1, edge / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.92));
}
