/**
 * The 55 minority nationalities as the names of autonomous divisions have them, without 族, longer
 * names first; and 各, as in 龙胜各族自治县.
 *
 * Source: GB/T 3304 《中国各民族名称的罗马字母拼写法和代码》.
 */
export const NATIONALITIES = (
  '柯尔克孜 塔吉克 乌孜别克 俄罗斯 鄂温克 鄂伦春 塔塔尔 哈萨克 维吾尔 达斡尔 ' +
  '蒙古 布依 朝鲜 土家 哈尼 傈僳 东乡 拉祜 纳西 景颇 仫佬 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 德昂 保安 裕固 独龙 赫哲 ' +
  '门巴 珞巴 基诺 高山 回 藏 苗 彝 壮 满 侗 瑶 白 傣 黎 佤 畲 水 土 羌 怒 京 各'
).split(' ')
