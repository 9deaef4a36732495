import type { findings as en } from '../en/findings'

const size = '{kind, select, conversion { {difference} 个百分点} other { {difference}}}'
const way = '{way, select, up {高} other {低}}'
const spanned =
  '（{confidence} {open, select, above {置信下限 {low}} below {置信上限 {high}} other {区间 {low} 到 {high}}}）'
const relative =
  '{lifted, select, yes {，相对变化 {lift}（{open, select, above {下限 {lift_low}} below {上限 {lift_high}} other {{lift_low} 到 {lift_high}}}）} other {}}'
/** 没有发现什么，以及这样的样本能看出什么。 */
const nothing = '没有发现{looking, select, gain {提升} loss {变差} other {差异}}'
const effect = ' {worthwhile} 的{looking, select, loss {下降} other {提升}}'
/** 单侧检验问的是哪一侧、水平多少，另一侧的界作何用。 */
const asked =
  '{looking, select, gain {本次只检验是否变好，显著性水平 {alpha}；另一侧的置信限用来监测变差、排除提升，水平相同。两侧合起来相当于水平 {both} 的双侧检验。} loss {本次只检验是否变差，显著性水平 {alpha}；另一侧的置信限用来排除变差，水平相同。两侧合起来相当于水平 {both} 的双侧检验。} other {}}'
const limits = '{looking, select, either {区间} other {置信限}}'
const reading = `{monitoring, select, sequential {${limits}随时有效，看多少次都成立。} group {${limits}对计划的全部 {looks} 次查看成立，这是第 {look} 次。} other {${limits}只在结束时看一次才成立。}}${asked}{correction, select, holm {{tests, plural, =1 {只有一项比较，无须校正。} other {结论按 Holm 法对 # 项比较做了校正。}}} bh {{tests, plural, =1 {只有一项比较，无须校正。} other {结论按 Benjamini–Hochberg 法对 # 项比较做了校正。}}} other {结论没有按比较的数目校正。}}`
/** 只检验变好，却发现变差：说明看的是哪一侧。 */
const watched =
  '{looking, select, gain {本次检验的是变好，变差看的是另一侧同一水平的置信限。} other {}}'
const told = `{variant} 的{metric}{way, select, equal {与 {control} 相同} other {比 {control} ${way}${size}}}${spanned}${relative}`

export const findings: Readonly<Record<keyof typeof en, string>> = {
  'check.sample_ratio_mismatch': '分流与计划一致',
  'check.units_in_two_variants': '没有人进了两组',
  'check.outcome_before_exposure': '结果没有早于曝光',
  'check.too_short': '跑满了整周',
  'check.planned_units': '达到计划样本量',
  'check.peeking': '没有提前偷看结果',
  'check.heavy_tails': '没有单个极端值左右结果',
  'check.before_imbalance': '实验前各组相当',

  'finding.blocked':
    '不下结论。未通过的检查：{reasons}。请先解决这些问题，在此之前数字不能说明谁胜出。',
  'finding.too-few': '不下结论：有的组人数太少，或没有可作分母的数量，无从比较。',
  'finding.ship-better': `${told}。建议全量上线 {variant}。`,
  'finding.stop-worse': `${told}。建议停止：{variant} 起了反作用。${watched}`,
  'finding.stop-worse-all': `建议停止：各组都不如 {control}。其中 ${told}。${watched}`,
  'finding.stop-guardrail': `${told}，但“{guardrail}”变差。建议停止，{variant} 不宜就这样上线。`,
  'finding.stop-unlikely': `没有值得上线的提升：${told}，已可排除 {worthwhile} 的提升。建议停止，保留 {control}。`,
  'finding.stop-harmless': `没有值得在意的损害：${told}，已可排除 {worthwhile} 的下降。建议停止：若有其他理由，可用 {variant} 代替 {control}；本次没有检验它是否更好。`,
  'finding.stop-enough': `${nothing}：${told}。{units} 人的样本足以看出${effect}。建议停止，保留 {control}。`,
  'finding.stop-last': `${nothing}：${told}。这是计划的最后一次查看。建议停止，保留 {control}。`,
  'finding.stop-endless': `尚无定论：${told}。要看出${effect}约需 {units} 人，短期内达不到。建议停止，换一个力度更大的方案。`,
  'finding.wait-undecided': `尚无定论：${told}。建议再跑 {days} 天，到约 {units} 人时再做决定，届时足以看出${effect}。`,
  'finding.wait-undecided-units': `尚无定论：${told}。建议跑到约 {units} 人，届时足以看出${effect}。`,
  'finding.wait-undecided-unknown': `尚无定论：${told}。目前没有可用来衡量提升的基数，无法估计还要多久。请继续跑，并检查结果是否有记录。`,
  'finding.wait-young': '现在下结论还太早，建议再跑 {days} 天。尚未满足：{reasons}。',
  'finding.wait-young-units': '现在下结论还太早，建议跑到 {units} 人。尚未满足：{reasons}。',
  'finding.differs': `${told}。`,
  'finding.harmed': `护栏指标变差：${told}。`,
  'finding.disagree-exact': `{metric}：{variant} 的 Fisher 精确检验（p {rare, select, yes {<} other {=}} {p}）在 {alpha} 水平上{found, select, yes {显著，但${limits}未离开零。两者一致才算发现差异。} other {不显著，${limits}却已离开零。样本中的转化很少时${limits}只是近似，以精确检验为准。}}`,
  'finding.disagree-pooled': `{metric}：{variant} 的 z 检验（p {rare, select, yes {<} other {=}} {p}）在 {alpha} 水平上{found, select, yes {显著，但${limits}未离开零} other {不显著，${limits}却已离开零}}。检验用两组合并的方差，${limits}用各组自己的方差；两者一致才算发现差异。`,
  'finding.disagree-lift': `{metric}：{variant} 的相对变化${limits}{found, select, yes {未离开零，差值的${limits}却已离开零} other {已离开零，差值的${limits}却未离开零}}。相对变化还带有基数本身的误差，以差值为准。`,
  'finding.disagree-adjusted': `{metric}：{variant} 的${limits}未作多重比较校正，已离开零；校正后的 p 值为 {p}，在 {alpha} 水平上不显著。以校正后的 p 值为准。`,
  'finding.same': `{metric}：{looking, select, gain {没有迹象表明 {variant} 优于 {control}} loss {没有迹象表明 {variant} 不如 {control}} other {没有发现 {variant} 与 {control} 有差异}}，{way, select, equal {两组相同} other {{variant} ${way}${size}}}${spanned}${relative}。`,
  'finding.same-adjusted': `${told}，但比较的项目较多，仍可能是偶然。`,
  'finding.belief':
    '{variant} 优于 {control} 的概率为 {chance}；若选它，把不如对照组的情形也算进去，平均损失{tiny, select, yes {几乎为零} other {{model, select, lift {{metric}的 {loss}} beta {{metric} {loss} 个百分点} other {{kind, select, conversion {{metric} {loss} 个百分点} other {{metric} {loss}}}}}}}。{model, select, beta {模型：两个转化率的 Beta 后验，先验 Beta(1, 1)。} lift {模型：相对提升的正态后验，{prior, select, flat {无信息先验} other {先验 {prior_mean} ± {prior_sd}}}。} other {模型：差值的正态后验，无信息先验。}}',
  'finding.cuped': '{metric}：实验前的数据解释了 {share} 的方差，区间因此更窄。',
  'finding.capped':
    '{metric}：高于 {cap}（全体的第 {percentile} 百分位）的取值，各组都按 {cap} 计。',
  'finding.ranks':
    '{metric}按名次比较：任取两组各一人，{variant} 高于 {control} 的占 {share}（相同各计一半；Mann–Whitney 检验，p {rare, select, yes {<} other {=}} {p}）。极端值在此不占更大的分量。它检验的是取值是否普遍偏高，而不是均值，不用来判定胜负。',
  'finding.segments-differ':
    '{metric}：不同“{segment}”的效果差别超出偶然，做整体决定之前请先看细分。',
  'finding.segments-same': '{metric}：没有迹象表明效果因“{segment}”而异，不要凭单个细分判断胜负。',
  'finding.basis': `{from}至{to}，共 {days} 天，{units} 人（{split}）。${reading}`,
  'finding.basis-timeless': `共 {units} 人（{split}）。${reading}`,
}
