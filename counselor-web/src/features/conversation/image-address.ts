import type { Attached } from '../../shared/api/types';

export function imageAddress(consultation: string, image: Attached): string {
  return `/api/desk/consultations/${consultation}/images/${image.id}`;
}
