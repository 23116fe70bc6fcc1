/**
 * The names on leaderboards. One is given to everybody at sign-up, two friendly words, so that nobody has to show
 * their own; they can change it later. Aliases need not be unique: rows are told apart by place, and the own is marked.
 */
const manners =
  `Amber Brave Bright Brisk Calm Clever Copper Coral Curious Eager Early Fair Fleet Gentle Glad Golden
  Grey Happy Hazel Honest Indigo Ivory Jolly Keen Kind Lively Lucky Mellow Merry Misty Mossy Nimble Noble Olive Patient
  Pearl Plucky Polite Proud Quick Quiet Rapid Ruby Rustic Sandy Scarlet Sharp Silver Snowy Spry Steady Stormy Sturdy
  Sunny Swift Tawny Tidy Umber Velvet Violet Warm Wild Wise Witty`.split(/\s+/u);

const animals =
  `Badger Beaver Bison Bittern Bunting Caribou Chough Cormorant Crane Curlew Dipper Dolphin Dormouse
  Dunnock Egret Eider Falcon Ferret Finch Gannet Gecko Goldcrest Grebe Hare Harrier Hedgehog Heron Hoopoe Ibex Ibis
  Jackdaw Kestrel Kingfisher Kite Lapwing Lark Linnet Lynx Marten Merlin Nuthatch Oriole Osprey Otter Owl Petrel
  Plover Puffin Quail Raven Redstart Robin Sandpiper Seal Siskin Snipe Starling Stork Swallow Tern Thrush Wagtail
  Warbler Wren`.split(/\s+/u);

/** An alias's length, in characters. */
export const aliasLength = { min: 2, max: 24 } as const;

/** The alias a seed stands for, such as "Grey Heron". The same for the same seed; any whole number from 0 up. */
export const aliasFrom = (seed: number): string => {
  const manner = manners[seed % manners.length];
  const animal = animals[Math.floor(seed / manners.length) % animals.length];
  if (manner === undefined || animal === undefined) throw new Error(`No alias has the seed ${seed}.`);
  return `${manner} ${animal}`;
};

/** How many aliases there are to give. */
export const aliasCount = manners.length * animals.length;
