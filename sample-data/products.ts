export const categories = {
  Shelter: '帐篷天幕',
  Sleeping: '睡眠装备',
  Cookware: '户外炊具',
  Apparel: '户外服饰',
  Lighting: '营地照明',
  Living: '家居生活',
} as const
export type Category = keyof typeof categories

export interface Product {
  readonly sku: string
  readonly product: string
  readonly chinese: string
  readonly category: Category
  /** list price and unit cost at home, in hundredths of a yuan */
  readonly price: number
  readonly cost: number
  /** how often it is chosen within its category */
  readonly weight: number
}

const stock: Readonly<
  Record<Category, readonly (readonly [string, string, number, number, number])[]>
> = {
  Shelter: [
    ['Ridge 2 tent', '山脊双人帐篷', 899, 430, 6],
    ['Ridge 4 tent', '山脊四人帐篷', 1399, 690, 4],
    ['Drift ultralight tent', '流云轻量帐篷', 1899, 980, 2],
    ['Awning 3×4 m', '方形天幕 3×4 米', 329, 140, 7],
    ['Hex tarp', '六角蝶形天幕', 269, 112, 5],
    ['Footprint', '帐篷地布', 79, 28, 5],
    ['Pop-up beach shelter', '速开沙滩帐', 239, 104, 4],
    ['Storm pegs, set of 12', '风绳地钉 12 支装', 49, 15, 6],
  ],
  Sleeping: [
    ['Down bag −5 °C', '羽绒睡袋 零下 5 度', 799, 402, 4],
    ['Summer bag', '夏季睡袋', 199, 82, 6],
    ['Inflatable mat', '自动充气垫', 259, 110, 7],
    ['Foam mat', '折叠蛋巢垫', 99, 34, 6],
    ['Camp pillow', '便携充气枕', 59, 19, 8],
    ['Folding cot', '折叠行军床', 349, 168, 4],
    ['Hammock', '双人吊床', 129, 47, 4],
    ['Travel quilt', '四季旅行被', 289, 126, 3],
  ],
  Cookware: [
    ['Cook set for 4', '四人套锅', 299, 121, 5],
    ['Gas stove', '折叠气炉', 169, 70, 6],
    ['Kettle 1.2 L', '户外烧水壶 1.2 升', 129, 46, 6],
    ['Vacuum flask 750 ml', '保温壶 750 毫升', 139, 48, 8],
    ['Titanium cup', '钛杯', 119, 51, 4],
    ['Cast-iron pan', '铸铁煎锅', 189, 81, 3],
    ['Coffee kit', '手冲咖啡套装', 359, 158, 4],
    ['Cooler box 30 L', '保温箱 30 升', 399, 190, 3],
  ],
  Apparel: [
    ['Rain shell', '三合一冲锋衣', 699, 305, 5],
    ['Fleece jacket', '抓绒外套', 299, 118, 6],
    ['Merino base layer', '羊毛打底衫', 259, 109, 5],
    ['Trail trousers', '徒步长裤', 279, 108, 5],
    ['Sun hoodie', '防晒连帽衫', 199, 72, 7],
    ['Hiking socks, 3 pairs', '徒步袜 3 双装', 69, 21, 9],
    ['Insulated vest', '轻量羽绒马甲', 399, 182, 4],
    ['Bucket hat', '渔夫帽', 89, 27, 5],
  ],
  Lighting: [
    ['Lantern', '复古营地灯', 189, 76, 7],
    ['Headlamp', '充电头灯', 129, 45, 7],
    ['String lights 10 m', '氛围灯串 10 米', 69, 22, 9],
    ['Power station 300 Wh', '户外电源 300 瓦时', 1299, 742, 2],
    ['Solar panel 60 W', '折叠太阳能板 60 瓦', 699, 371, 2],
    ['Candle lantern', '烛台灯', 99, 34, 4],
  ],
  Living: [
    ['Folding chair', '月亮椅', 199, 82, 9],
    ['Roll-top table', '蛋卷桌', 289, 128, 6],
    ['Camp wagon', '折叠营地车', 329, 152, 5],
    ['Wool throw', '羊毛盖毯', 359, 150, 3],
    ['Stoneware mug', '粗陶马克杯', 59, 17, 7],
    ['Linen tablecloth', '亚麻桌布', 149, 54, 4],
    ['Storage crate', '折叠收纳箱', 109, 39, 7],
    ['Picnic rug', '野餐垫', 129, 41, 7],
    ['Incense and holder', '线香与香插', 79, 22, 3],
    ['Garden lantern', '庭院提灯', 169, 66, 3],
  ],
}

export const products: readonly Product[] = (Object.keys(stock) as Category[]).flatMap((category) =>
  stock[category].map(([product, chinese, price, cost, weight], i) => ({
    sku: `${category.slice(0, 2).toUpperCase()}${String(101 + i)}`,
    product,
    chinese,
    category,
    price: price * 100,
    cost: cost * 100,
    weight,
  })),
)
